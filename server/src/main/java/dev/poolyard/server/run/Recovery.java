package dev.poolyard.server.run;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunRecord;
import dev.poolyard.server.store.RunStore;
import dev.poolyard.server.store.SavedRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the runs that a killed server left unfinished, keeping all that was recorded of them. */
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
  private static final int EVENTS_AT_ONCE = 5000;

  private final RunStore store;

  Recovery(RunStore store) {
    this.store = store;
  }

  void recover() {
    for (String id : store.unfinished()) {
      store.find(id).ifPresent(this::end);
    }
  }

  private void end(SavedRun run) {
    RunRecord record = new RunRecord(run.id(), run.createdAt(), ActiveRun.nodesOf(run));
    Instant startedAt = run.startedAt().orElse(run.createdAt());
    long sequence = 0;
    double t = 0;
    List<String> lines;
    while (!(lines = store.eventsAfter(run.id(), sequence, EVENTS_AT_ONCE)).isEmpty()) {
      for (String line : lines) {
        RunEvent event = EventJson.read(line);
        record.apply(event, startedAt);
        t = Math.max(t, event.t());
        sequence++;
      }
    }
    if (!record.status().isFinal()) {
      RunFinished end = RunEnds.serverDied(t, run.startedAt().isPresent());
      record.apply(end, startedAt);
      store.appendEvents(run.id(), sequence + 1, List.of(EventJson.write(end, sequence + 1)));
    }
    store.finish(
        run.id(),
        record.status().word(),
        Optional.ofNullable(record.resource().wallSeconds()),
        EventJson.write(record.resource()));
    LOG.warn("Run {} was left unfinished by a server that stopped; it is now crashed", run.id());
  }
}
