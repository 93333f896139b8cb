package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassPurityTest {
  private static Purity purityOf(String source, String name) throws SourceException {
    return Program.compile(source).purity(name);
  }

  @Test
  void aFunctionThatMentionsAClassMentionsItsMethods() throws SourceException {
    String source =
        """
        class Shout:
            def __init__(self, text):
                print(text)
        def main(): return Shout("x")
        """;
    assertThat(purityOf(source, "main").reasons())
        .containsExactly(new Purity.Reason(4, "calls Shout, which calls print"));
  }

  @Test
  void aMethodOfAnUnknownObjectCountsByItsName() throws SourceException {
    String source =
        """
        class Printer:
            def show(self): print(self)
            def count(self): return 1
        def shown(p): return p.show()
        def counted(p): return p.count()
        """;
    assertThat(purityOf(source, "shown").reasons())
        .containsExactly(new Purity.Reason(4, "calls show, which calls print"));
    assertThat(purityOf(source, "counted").pure()).isTrue();
  }

  @Test
  void anImpureOperatorMayBeCalledByAnyFunction() throws SourceException {
    String source =
        """
        class Loud:
            def __add__(self, other): print("adding")
        def total(a, b): return a + b
        """;
    assertThat(purityOf(source, "total").pure()).isFalse();
  }

  @Test
  void pureClassesKeepFunctionsPure() throws SourceException {
    String source =
        """
        class Point:
            def __init__(self, x): self.x = x
            def __add__(self, other): return Point(self.x + other.x)
            @property
            def double(self): return self.x * 2
        def main(): return (Point(1) + Point(2)).double
        """;
    assertThat(purityOf(source, "main").pure()).isTrue();
  }

  @Test
  void aMethodIsImpureThroughTheBaseOfItsClass() throws SourceException {
    String source =
        """
        class Base:
            def log(self): print("x")
        class Derived(Base):
            def run(self): return self.log()
        def main(): return Derived()
        """;
    assertThat(purityOf(source, "main").pure()).isFalse();
  }
}
