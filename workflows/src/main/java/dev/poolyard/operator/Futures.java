package dev.poolyard.operator;

import dev.poolyard.event.RunError;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.operator.NodeOutput.Lazy;
import dev.poolyard.task.TaskError;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.function.Predicate;

/** The operators that wait for Futures. */
final class Futures {
  private Futures() {}

  /** {@code Future.result}. */
  static NodeOutput result(NodeContext context) throws NodeFailure, InterruptedException {
    LiveFuture future = context.futures("future").getFirst();
    try (DoneFutures done = new DoneFutures(context, List.of(future))) {
      if (!done.awaitNext()) {
        throw new NodeFailure(
            context.id(), "TimeoutError", "the future was not done in time; give it longer");
      }
    }
    return new Data(valueOf(context, future));
  }

  /** {@code as_completed}: the results, in the order in which they are there. */
  static NodeOutput asCompleted(NodeContext context) {
    return new Lazy(new CompletedResults(context));
  }

  /**
   * {@code wait}: the futures that are done and those that are not, as a pair of sets; the results
   * stay where they are.
   */
  static NodeOutput wait(NodeContext context) throws InterruptedException {
    List<LiveFuture> futures = context.futures("futures");
    Predicate<LiveFuture> last =
        switch (context.params().text("return_when")) {
          case "FIRST_COMPLETED" -> LiveFuture::isDone;
          case "FIRST_EXCEPTION" -> Futures::hasRaised;
          default -> _ -> false;
        };
    try (DoneFutures done = new DoneFutures(context, futures)) {
      boolean over = futures.stream().anyMatch(last);
      while (!over && done.awaitNext()) {
        over = last.test(done.next());
      }
    }
    List<LiveFuture> done = futures.stream().filter(LiveFuture::isDone).toList();
    return new Data(
        new TupleValue(
            List.of(
                references(done),
                references(futures.stream().filter(future -> !done.contains(future)).toList()))));
  }

  private static boolean hasRaised(LiveFuture future) {
    return future.outcome().filter(Outcome.Raised.class::isInstance).isPresent();
  }

  private static Value references(List<LiveFuture> futures) {
    return new SetValue(
        futures.stream().<Value>map(LiveFuture::reference).distinct().toList(), false);
  }

  /**
   * Returns the result of a future that is done.
   *
   * @throws NodeFailure if its call raised an exception or was cancelled
   */
  static Value valueOf(NodeContext context, LiveFuture future) throws NodeFailure {
    return switch (future.retrieve().orElseThrow()) {
      case Outcome.Returned returned -> returned.value();
      case Outcome.Raised raised -> {
        TaskError error = raised.error();
        throw new NodeFailure(
            new RunError(error.type(), error.message(), raised.node(), null, error.traceback()));
      }
      case Outcome.Cancelled _ ->
          throw new NodeFailure(
              context.id(),
              "CancelledError",
              "the call of " + future.reference().id() + " was cancelled, so it has no result");
    };
  }
}
