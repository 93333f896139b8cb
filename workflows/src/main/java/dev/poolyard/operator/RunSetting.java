package dev.poolyard.operator;

import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What all nodes of one run share.
 *
 * @param mainThread where tasks run if their node has no executor
 * @param taskNumbers the run's counter of tasks, the number last given
 */
public record RunSetting(RunJournal journal, TaskExecutor mainThread, AtomicLong taskNumbers) {}
