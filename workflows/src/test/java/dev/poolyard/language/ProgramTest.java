package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.OpaqueValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramTest {
  private final TestingHost host = new TestingHost();

  private Value call(String source, Value... arguments) throws Exception {
    Program program = Program.compile(source);
    return program.function(program.defaultName()).call(List.of(arguments), Map.of(), host);
  }

  @Test
  void lambdaIsAProgram() throws Exception {
    assertThat(call("lambda x: x * x", new IntValue(7))).isEqualTo(new IntValue(49));
    assertThat(Program.compile("lambda x: x").functionNames()).containsExactly("<lambda>");
  }

  @Test
  void lastDefIsTheDefault() throws Exception {
    Program program = Program.compile("def a(): return 1\ndef b(): return 2\n");
    assertThat(program.functionNames()).containsExactly("a", "b");
    assertThat(program.defaultName()).isEqualTo("b");
    assertThat(program.function("a").call(List.of(), Map.of(), host)).isEqualTo(new IntValue(1));
  }

  @Test
  void unknownNameIsRefusedWithTheKnownOnes() throws Exception {
    Program program = Program.compile("def a(): return 1");
    assertThatThrownBy(() -> program.function("z"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name must be one of a, was z");
  }

  @Test
  void keywordsArePassed() throws Exception {
    Function function = Program.compile("def f(a, *, b=2): return [a, b]").function("f");
    assertThat(function.call(List.of(new IntValue(1)), Map.of("b", new IntValue(5)), host))
        .isEqualTo(new ListValue(List.of(new IntValue(1), new IntValue(5))));
  }

  @Test
  void argumentsAreCopied() throws Exception {
    ListValue numbers = new ListValue(List.of(new IntValue(1)));
    call("def f(xs):\n  xs.append(2)\n  return xs", numbers);
    assertThat(numbers.elements()).hasSize(1);
  }

  @Test
  void printedTextArrivesByLines() throws Exception {
    call("def f():\n  print('a', end='')\n  print('b\\nc')\n  print('d', end='')");
    assertThat(host.lines()).containsExactly("ab", "c", "d");
  }

  @Test
  void workerIsTold() throws Exception {
    Value value =
        call(
            """
            import os, threading, multiprocessing
            def f():
                progress(0.5)
                return [os.getpid(), threading.current_thread().name, threading.get_ident(),
                        multiprocessing.current_process().name, multiprocessing.cpu_count()]
            """);
    assertThat(value)
        .isEqualTo(
            new ListValue(
                List.of(
                    new IntValue(4242),
                    new StrValue("Thread-1"),
                    new IntValue(77),
                    new StrValue("Process-1"),
                    new IntValue(2))));
    assertThat(host.fractions()).containsExactly(0.5);
  }

  @Test
  void exceptionHasTracebackWithLines() {
    assertThatThrownBy(
            () -> call("def inner(x):\n    return 1 // x\ndef outer():\n    return inner(0)\n"))
        .isInstanceOfSatisfying(
            FunctionException.class,
            e -> {
              assertThat(e.type()).isEqualTo("ZeroDivisionError");
              assertThat(e.message()).isEqualTo("integer division or modulo by zero");
              assertThat(e.traceback())
                  .isEqualTo(
                      """
                      Traceback (most recent call last):
                        File "<function>", line 4, in outer
                          return inner(0)
                        File "<function>", line 2, in inner
                          return 1 // x
                      ZeroDivisionError: integer division or modulo by zero\
                      """);
            });
  }

  @Test
  void closureIsOpaqueAndWorksWhenItComesBack() throws Exception {
    Value adder = call("def f(n):\n  return lambda x: x + n", new IntValue(10));
    assertThat(adder)
        .isInstanceOfSatisfying(
            OpaqueValue.class, o -> assertThat(o.typeName()).isEqualTo("function"));
    assertThat(call("lambda g: g(5)", adder)).isEqualTo(new IntValue(15));
  }

  @Test
  void functionDefinedAtTheTopCanTravel() throws Exception {
    String source = "def double(x): return 2 * x\ndef f(): return double";
    Value function = call(source);
    assertThat(function).isEqualTo(new SourceFunction(source, "double"));
    assertThat(call("lambda g: g(2.5)", function)).isEqualTo(new FloatValue(5.0));
  }

  @Test
  void callsDoNotDisturbEachOther() throws Exception {
    Function function =
        Program.compile("SEEN = []\ndef f(x):\n  SEEN.append(x)\n  return len(SEEN)").function("f");
    for (int i = 0; i < 3; i++) {
      assertThat(function.call(List.of(new IntValue(i)), Map.of(), host))
          .isEqualTo(new IntValue(1));
    }
  }
}
