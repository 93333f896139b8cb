package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskProgressed;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every executor does alike with tasks of several items. */
@ParameterizedClass(name = "{0}")
@EnumSource(ExecutorKind.class)
class ChunkContractTest extends ContractTest {

  ChunkContractTest(ExecutorKind kind) {
    super(kind, Sharing.YES);
  }

  @Test
  void a_chunk_maps_each_item_in_order() {
    TaskSpec task =
        run.items(
            Operation.MAP,
            new BuiltInFunction("square", List.of()),
            0,
            new IntValue(1),
            new IntValue(2),
            new IntValue(3));

    assertThat(valueOf(run.run(task)))
        .isEqualTo(new ListValue(List.of(new IntValue(1), new IntValue(4), new IntValue(9))));
  }

  @Test
  void a_chunk_filters_by_pythons_truth() {
    TaskSpec task =
        run.items(
            Operation.FILTER,
            new SourceFunction("lambda x: x", "<lambda>"),
            0,
            new IntValue(0),
            new StrValue(""),
            new StrValue("a"),
            NoneValue.NONE,
            new FloatValue(0.5));

    assertThat(valueOf(run.run(task)))
        .isEqualTo(new ListValue(List.of(new StrValue("a"), new FloatValue(0.5))));
  }

  @Test
  void a_reduction_folds_from_the_left() {
    TaskSpec task =
        run.items(
            Operation.REDUCE,
            new SourceFunction("lambda a, b: a - b", "<lambda>"),
            0,
            new IntValue(10),
            new IntValue(3),
            new IntValue(2));

    assertThat(valueOf(run.run(task))).isEqualTo(new IntValue(5));
  }

  @Test
  void a_chunk_spreads_each_item_over_the_arguments() {
    TaskSpec task =
        run.items(Operation.STARMAP, lambda("lambda x, y: x * y"), 0, pair(2, 3), pair(4, 5));

    assertThat(valueOf(run.run(task))).isEqualTo(numbers(6, 20));
  }

  @Test
  void a_chunk_joins_what_its_items_give() {
    TaskSpec task =
        run.items(
            Operation.FLAT_MAP, lambda("lambda n: range(n)"), 0, new IntValue(2), new IntValue(3));

    assertThat(valueOf(run.run(task))).isEqualTo(numbers(0, 1, 0, 1, 2));
  }

  @Test
  void a_chunk_takes_items_while_they_hold_true() {
    TaskSpec task =
        run.items(
            Operation.TAKE_WHILE,
            lambda("lambda n: n < 3"),
            0,
            new IntValue(1),
            new IntValue(5),
            new IntValue(2));

    assertThat(valueOf(run.run(task))).isEqualTo(numbers(1));
  }

  @Test
  void an_accumulation_gives_the_value_after_each_item() {
    TaskSpec task =
        run.items(
            Operation.ACCUMULATE,
            lambda("lambda a, b: a + b"),
            0,
            new IntValue(1),
            new IntValue(2),
            new IntValue(3));

    assertThat(valueOf(run.run(task))).isEqualTo(numbers(1, 3, 6));
  }

  @Test
  void a_reduction_starts_from_its_initial_value() {
    TaskSpec task =
        run.items(Operation.REDUCE, lambda("lambda a, b: a + b"), 0, new IntValue(1))
            .keywords(Map.of(TaskSpec.INITIAL, new IntValue(100)));

    assertThat(valueOf(run.run(task))).isEqualTo(new IntValue(101));
  }

  @Test
  void a_reduction_of_nothing_fails_as_in_python() {
    Failed failed =
        failureOf(run.run(run.items(Operation.REDUCE, lambda("lambda a, b: a + b"), 0)));

    assertThat(failed.error().type()).isEqualTo("TypeError");
    assertThat(failed.error().message())
        .isEqualTo("reduce() of empty iterable with no initial value");
  }

  @Test
  void errors_that_are_collected_become_values() {
    TaskSpec task =
        run.items(Operation.MAP, lambda("lambda x: 1 // x"), 0, new IntValue(1), new IntValue(0))
            .collectErrors(true);
    List<Value> results = ((ListValue) valueOf(run.run(task))).elements();

    assertThat(results.getFirst()).isEqualTo(new IntValue(1));
    assertThat(results.getLast())
        .isEqualTo(
            new DictValue(
                List.of(
                    new DictValue.Entry(new StrValue("error"), new StrValue("ZeroDivisionError")),
                    new DictValue.Entry(
                        new StrValue("message"),
                        new StrValue("integer division or modulo by zero")))));
  }

  @Test
  void the_calls_of_a_chunk_are_counted() {
    TaskSpec task =
        run.items(Operation.MAP, lambda("lambda x: x"), 0, new IntValue(1), new IntValue(2));

    assertThat(run.run(task).effort().evaluations()).isEqualTo(2);
  }

  @Test
  void a_chunk_says_how_far_it_is() {
    run.run(run.items(Operation.MAP, lambda("lambda x: x"), 0, new IntValue(1), new IntValue(2)));

    assertThat(run.events(TaskProgressed.class))
        .isNotEmpty()
        .first()
        .extracting(TaskProgressed::fraction)
        .isEqualTo(0.5);
  }

  private static FunctionValue lambda(String source) {
    return new SourceFunction(source, "<lambda>");
  }

  private static Value pair(int first, int second) {
    return new TupleValue(List.of(new IntValue(first), new IntValue(second)));
  }

  private static Value numbers(int... numbers) {
    return new ListValue(IntStream.of(numbers).mapToObj(n -> (Value) new IntValue(n)).toList());
  }
}
