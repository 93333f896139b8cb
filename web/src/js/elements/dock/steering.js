import {toast} from '../../lib/toast.js';
import {killedText, stoppedText, tasksOn} from '../../run/aftermath.js';
import {killWorker} from '../../run/run-client.js';
import {TaskLabels} from '../../run/task-labels.js';

/**
 * What the holder of a run's key has done to it from this page, so that what came of it is told as soon as it is known.
 */
export class Steering {
  #killed = [];
  #stopped = false;

  /** @param {import('../../run/run-watch.js').RunWatch} watch  @param {?string} key */
  constructor(watch, key) {
    this.watch = watch;
    this.key = key;
    this.labels = new TaskLabels(watch.document);
  }

  /** Whether this lane's process can be killed from here. */
  mayKill(lane) {
    return Boolean(this.key) && !this.watch.state.over && lane.kind === 'process' && lane.exitedAt === null;
  }

  /** The run was told to stop. */
  stopping() {
    this.#stopped = true;
  }

  /** Kills a worker process. */
  async kill(pid) {
    const tasks = tasksOn(this.watch.state, pid);
    try {
      await killWorker(this.watch.id, pid, this.key);
    } catch (failure) {
      toast(`Process ${pid} could not be killed: ${failure.message}`, {tone: 'failed'});
      return;
    }
    this.#killed.push({pid, tasks});
    this.refresh();
  }

  /** The run has gone on; tells what is known now. */
  refresh() {
    const {state} = this.watch;
    this.#killed = this.#killed.filter(({pid, tasks}) => {
      const text = killedText(state, pid, tasks, task => this.labels.of(state.tasks, task));
      if (text !== null) {
        toast(text, {stays: tasks.length > 0});
      }
      return text === null;
    });
    if (this.#stopped && state.over) {
      this.#stopped = false;
      toast(stoppedText(state));
    }
  }
}
