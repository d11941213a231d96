package org.mingzhang.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the work, with a few hands on each node; work of a node that was killed is begun anew. */
@Component
class JobRunner implements SmartLifecycle {

  private static final Duration POLL = Duration.ofSeconds(2);

  /** Work of a node that was killed is begun anew after four of them: somebody waits for it. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
  private static final int MISSED_HEARTBEATS = 4;
  private static final int MOST_TRIES = 6;

  private final Scheduler scheduler;
  private volatile boolean running;

  JobRunner(DataSource database, List<Job> jobs, @Value("${mingzhang.hands:2}") int hands) {
    List<Task<?>> asked = new ArrayList<>();
    List<RecurringTask<Void>> recurring = new ArrayList<>();
    for (Job job : jobs) {
      Duration every = job.every();
      if (every == null) {
        asked.add(
            Tasks.oneTime(job.name())
                .onFailure(again(job))
                .execute((instance, context) -> job.run(instance.getId())));
      } else {
        recurring.add(
            Tasks.recurring(job.name(), FixedDelay.of(every))
                .execute((instance, context) -> job.run("")));
      }
    }
    this.scheduler =
        Scheduler.create(database, asked)
            .startTasks(recurring)
            .threads(hands)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(LONGEST_STOP)
            .enablePriority()
            .build();
  }

  /** Tries again, later each time; a job that may be given up is, in the end. */
  private static FailureHandler<Void> again(Job job) {
    FailureHandler<Void> later = new ExponentialBackoffFailureHandler<>(FIRST_RETRY);
    return (failure, operations) -> {
      Execution execution = failure.getExecution();
      if (execution.consecutiveFailures + 1 >= MOST_TRIES && job.giveUp(execution.getId())) {
        operations.stop();
      } else {
        later.onFailure(failure, operations);
      }
    };
  }

  void wake() {
    if (running) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
