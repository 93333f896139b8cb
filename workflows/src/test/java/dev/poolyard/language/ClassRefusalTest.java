package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.poolyard.value.BoolValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassRefusalTest {
  private static List<Diagnostic> refused(String source) {
    SourceException refused =
        catchThrowableOfType(SourceException.class, () -> Program.compile(source));
    assertThat(refused).as(source).isNotNull();
    return refused.diagnostics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          class A: pass\\nclass B: pass\\nclass C(A, B): pass          | 3 | 12 | one base
          class A(metaclass=type): pass                                | 1 | 9  | decorate the class
          class A: pass\\nclass B(A, tag=1): pass                      | 2 | 12 | set a class attribute
          class A(*bases): pass                                        | 1 | 9  | name the base
          class A(int): pass                                           | 1 | 9  | 'int'
          class A(dict): pass                                          | 1 | 9  | keep the value in an attribute
          class A(Exception, object): pass                             | 1 | 20 | one base
          def f(b):\\n  class A(b): pass                               | 2 | 11 | 'b'
          X = int\\nclass A(X): pass                                   | 2 | 9  | 'X'
          class A(len()): pass                                         | 1 | 9  | derive
          class A:\\n  def __del__(self): pass                         | 2 | 7  | __exit__
          class A:\\n  def __getattribute__(self, n): pass             | 2 | 7  | __getattr__
          class A:\\n  __dict__ = 1                                    | 2 | 3  | keep a dict
          class A:\\n  return 1                                        | 2 | 3  | inside a function
          class A:\\n  break                                           | 2 | 3  | inside a loop
          class A:\\n  x = yield 1                                     | 2 | 7  | inside a function
          class A:\\n  x = [y := i for i in range(2)]                  | 2 | 8  | write a loop
          class A:\\n  n = 1\\n  def f(self): return n                 | 3 | 23 | self.n
          class A:\\n  def f(self): return super                       | 2 | 23 | super().method()
          class A:\\n  def f(self): return [super().f() for _ in '']   | 2 | 24 | super(Class, self)
          def f(): return super().x                                    | 1 | 17 | super(Class, self)
          class A:\\n  def f(self): return self.__class__              | 2 | 28 | type(x)
          class A:\\n  def f(self): return self.__dict__               | 2 | 28 | keep a dict
          def f(x): return getattr(x, '__class__')                     | 1 | 29 | type(x)
          def f(x): return hasattr(x, '__globals__')                   | 1 | 29 | not available
          def f(x): setattr(x, '__class__', 1)                         | 1 | 22 | type(x)
          def f(x): delattr(x, '__dict__')                             | 1 | 22 | keep a dict
          def f(x): return '{0.__class__}'.format(x)                   | 1 | 18 | type(x)
          def f(x): return '{0.a.__mro__[0]}'.format(x)                | 1 | 18 | isinstance
          import operator\\ndef f(x): return operator.attrgetter('a.__class__')(x) | 2 | 38 | type(x)
          def f(x): x.__len__ = 1                                      | 1 | 13 | define it in the class
          def f(x): x.__class__ = 1                                    | 1 | 13 | cannot be set
          def f(): return type('A', (), {})                            | 1 | 17 | class statement
          def f(x): return x.__bases__                                 | 1 | 20 | isinstance
          def f(x): return x.__func__                                  | 1 | 20 | not available
          """)
  void isRefusedWithAdvice(String source, int line, int column, String advice) {
    Diagnostic first = refused(source.replace("\\n", "\n") + "\ndef main(): pass\n").getFirst();
    assertThat(first.line()).isEqualTo(line);
    assertThat(first.column()).isEqualTo(column);
    assertThat(first.message()).contains(advice);
  }

  @Test
  void misspelledAttributeOfAClassIsFound() {
    assertThat(
            refused(
                """
                class Account:
                    def __init__(self): self.balance = 0
                def main(): return Account().balanec
                """))
        .containsExactly(
            new Diagnostic(
                3, 30, "nothing has an attribute 'balanec' here; did you mean 'balance'?"));
  }

  @Test
  void computedNamesOfHiddenAttributesAreMissing() throws Exception {
    Program program =
        Program.compile("class A: pass\ndef main(): return hasattr(A(), '__cl' + 'ass__')");
    assertThat(program.function("main").call(List.of(), Map.of(), new TestingHost()))
        .isEqualTo(BoolValue.of(false));
  }
}
