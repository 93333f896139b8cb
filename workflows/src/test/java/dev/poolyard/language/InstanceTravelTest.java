package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.InstanceValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NotTransferableException;
import dev.poolyard.value.OpaqueValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.Value;
import dev.poolyard.value.ValueCodec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstanceTravelTest {
  private static final String SOURCE =
      """
      from collections import namedtuple

      Pair = namedtuple("Pair", "left right")

      class Point:
          def __init__(self, x, y):
              self.x, self.y = x, y
              self.log = ["made"]
          def __repr__(self): return f"Point({self.x}, {self.y})"
          def __eq__(self, other): return isinstance(other, Point) and self.x == other.x
          def __bool__(self): return self.x != 0

      class Broken(ValueError):
          def __init__(self, code):
              super().__init__(f"code {code}")
              self.code = code

      def make(): return Point(1, [2])
      def make_zero(): return Point(0, 0)
      def make_many(): return [Point(i, 0) for i in range(3)]
      def make_pair(): return Pair(1, Point(2, 3))
      def make_error(): return Broken(7)
      def make_local():
          class Local: pass
          return Local()
      def make_class(): return Point
      def make_method(): return Point(1, 2).__repr__
      def use(p): return [isinstance(p, Point), p.x, p.y, p.log, repr(p), p == Point(1, 0)]
      def change(p):
          p.x += 1
          p.y.append(3)
          return p
      def use_pair(p): return [isinstance(p, Pair), p.right.x, p == (1, Point(2, 3))]
      def use_error(e): return [isinstance(e, ValueError), e.code, str(e), e.args]
      def same_class(a, b): return type(a) is type(b)
      def any_of(x): return str(x)
      """;

  private static Value call(String name, Value... arguments) throws Exception {
    return Program.compile(SOURCE)
        .function(name)
        .call(List.of(arguments), Map.of(), new TestingHost());
  }

  private static Value sent(Value value) throws NotTransferableException {
    return ValueCodec.fromBytes(ValueCodec.toBytes(value));
  }

  @Test
  void anInstanceTravelsByItsClassAndState() throws Exception {
    Value point = call("make");
    assertThat(point).isInstanceOf(InstanceValue.class);
    assertThat(Repr.of(point)).isEqualTo("Point(1, [2])");
    assertThat(sent(point)).isEqualTo(point);
    assertThat(Repr.of(call("use", sent(point))))
        .isEqualTo("[True, 1, [2], ['made'], 'Point(1, [2])', True]");
  }

  @Test
  void changesOfAnArgumentAreNotSeenOutside() throws Exception {
    Value point = call("make");
    assertThat(Repr.of(call("change", point))).isEqualTo("Point(2, [2, 3])");
    assertThat(Repr.of(call("change", point))).isEqualTo("Point(2, [2, 3])");
  }

  @Test
  void itsTruthTravelsToo() throws Exception {
    assertThat(((InstanceValue) call("make_zero")).truth()).isFalse();
    assertThat(((InstanceValue) call("make")).truth()).isTrue();
  }

  @Test
  void manyInstancesCarryTheSourceOnce() throws Exception {
    Value many = call("make_many");
    assertThat(sent(many)).isEqualTo(many);
    assertThat(ValueCodec.toBytes(many).length).isLessThan(2 * SOURCE.length());
  }

  @Test
  void namedTuplesAndExceptionsKeepTheirClass() throws Exception {
    assertThat(Repr.of(call("use_pair", sent(call("make_pair"))))).isEqualTo("[True, 2, True]");
    assertThat(Repr.of(call("use_error", sent(call("make_error")))))
        .isEqualTo("[True, 7, 'code 7', ('code 7',)]");
  }

  @Test
  void allInstancesOfACallHaveOneClass() throws Exception {
    assertThat(Repr.of(call("same_class", call("make"), call("make_zero")))).isEqualTo("True");
  }

  @Test
  void anotherProgramMayHoldAnInstanceAndReturnIt() throws Exception {
    Value point = call("make");
    Value back =
        Program.compile("def hold(p): return [p, p]")
            .function("hold")
            .call(List.of(point), Map.of(), new TestingHost());
    assertThat(Repr.of(back)).isEqualTo("[Point(1, [2]), Point(1, [2])]");
    assertThat(Repr.of(call("use", ((ListValue) back).elements().getFirst())))
        .startsWith("[True, 1");
  }

  @Test
  void instancesOfLocalClassesAndMethodsStayWhereTheyAre() throws Exception {
    for (String name : List.of("make_local", "make_class", "make_method")) {
      Value value = call(name);
      assertThat(value).isInstanceOf(OpaqueValue.class);
      assertThatThrownBy(() -> call("any_of", value))
          .isInstanceOf(FunctionException.class)
          .hasMessageContaining("TypeError: cannot pickle");
    }
  }

  @Test
  void classAttributesChangeForOneCallOnly() throws Exception {
    Program program =
        Program.compile(
            """
            class Tally:
                count = 0
            def add():
                Tally.count += 1
                return Tally.count
            """);
    Function add = program.function("add");
    for (int i = 0; i < 3; i++) {
      assertThat(add.call(List.of(), Map.of(), new TestingHost())).isEqualTo(new IntValue(1));
    }
  }
}
