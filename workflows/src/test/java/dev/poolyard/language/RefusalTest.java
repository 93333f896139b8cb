package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  private static Diagnostic firstOf(String source) {
    SourceException refused =
        catchThrowableOfType(SourceException.class, () -> Program.compile(source));
    assertThat(refused).as(source).isNotNull();
    return refused.diagnostics().getFirst();
  }

  @Test
  void undefinedNameIsFoundWithASuggestion() {
    assertThat(firstOf("def f(value):\n    return vlaue + 1"))
        .isEqualTo(new Diagnostic(2, 12, "name 'vlaue' is not defined; did you mean 'value'?"));
    assertThat(firstOf("lambda x: y")).isEqualTo(new Diagnostic(1, 11, "name 'y' is not defined"));
  }

  @Test
  void allUndefinedNamesAreFoundAtOnce() {
    SourceException refused =
        catchThrowableOfType(
            SourceException.class, () -> Program.compile("def f():\n  return aaa1 + bbb2\n"));
    assertThat(refused.diagnostics()).extracting(Diagnostic::column).containsExactly(10, 17);
  }

  @Test
  void missingImportIsNamed() {
    assertThat(firstOf("lambda x: math.sqrt(x)").message())
        .isEqualTo("name 'math' is not defined; write 'import math' above");
  }

  @Test
  void misspelledMethodIsFound() {
    assertThat(firstOf("lambda s: s.uper()"))
        .isEqualTo(
            new Diagnostic(1, 13, "nothing has an attribute 'uper' here; did you mean 'upper'?"));
  }

  @Test
  void columnCountsCodePoints() {
    assertThat(firstOf("lambda: '😀' + y").column()).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A: pass",
        "def f():\n  global x",
        "def f(x: print(1)): pass",
        "def f(x: 'A' | None): pass",
        "def f(x: int[str]): pass",
        "lambda x: isinstance(x, int | str)",
        "lambda: list[int]",
        "yield 1",
        "def f():\n  return [(yield 1) for x in 'ab']",
        "async def f(): pass",
        "def f():\n  await g()",
        "lambda: open('/etc/passwd')",
        "lambda: eval('1')",
        "lambda: exec('1')",
        "lambda: __import__('os')",
        "lambda: globals()",
        "lambda: input()",
        "import sys\ndef f(): pass",
        "from os import system\ndef f(): pass",
        "import os\ndef f(): return os.environ",
        "import os.path\ndef f(): pass",
        "from math import *\ndef f(): pass",
        "lambda x: x.__class__",
        "lambda: (1).__class__.__bases__",
        "def f(): return f.__globals__",
        "def f(): return f.__code__",
        "lambda x: x.gi_frame",
        "lambda e: e.__traceback__",
        "lambda: b'bytes'",
        "lambda: 1j",
        "lambda: ...",
        "print('hello')",
        "if True: pass",
        "x = 1",
        "",
        "def f():\n  break",
        "def f():\n  continue",
        "def f(a, a): pass",
        "def f(:",
        "lambda: (1",
        "lambda: 1)",
        "lambda: 'abc",
        "def f():\nreturn 1",
        "def f():\n  return 1\n    return 2",
        "def f():\n  nonlocal x",
        "lambda: 5 = x",
        "lambda: x is 5",
        "def f():\n  print 'x'",
        "lambda: f'{'",
        "lambda: f'{}'",
        "lambda: 012",
        "lambda: 1__0",
        "lambda: $",
        "lambda: f(a=1, a=2)",
        "def f():\n  try:\n    pass",
        "def f():\n  import subprocess",
        "lambda: '\\ud800'",
        "match x:\n  case 1: pass",
        "lambda: [*x for x in []]",
        "def f():\n  except_ = 1\n  except: pass",
      })
  void isRefusedBeforeTheRun(String source) {
    Diagnostic diagnostic = firstOf(source);
    assertThat(diagnostic.line()).isPositive();
    assertThat(diagnostic.column()).isPositive();
    assertThat(diagnostic.message()).isNotBlank();
  }

  @Test
  void deeplyNestedTextIsRefused() {
    assertThat(firstOf("lambda: " + "(".repeat(5000) + ")".repeat(5000)).message())
        .contains("nested");
    assertThat(firstOf("lambda: " + "not ".repeat(10000) + "1").message()).contains("nested");
    assertThat(firstOf("lambda: " + "-".repeat(10000) + "x").message()).contains("nested");
  }

  @Test
  void tooLongTextIsRefused() {
    assertThat(firstOf("#" + "x".repeat(70000)).message()).contains("65536");
  }
}
