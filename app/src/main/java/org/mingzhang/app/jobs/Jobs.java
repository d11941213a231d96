package org.mingzhang.app.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for work to be done: exactly if the transaction that asks is completed. */
@Component
public class Jobs {

  /** Somebody waits for it. */
  public static final int URGENT = 100;

  /** One of many. */
  public static final int BULK = 10;

  private final SchedulerClient client;
  private final ObjectProvider<JobRunner> runner;

  Jobs(DataSource database, ObjectProvider<JobRunner> runner) {
    this.client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
            .enablePriority()
            .build();
    this.runner = runner;
  }

  /**
   * Asks for it as soon as there is a hand free; what has been asked for already is done once.
   *
   * @param job name of the {@link Job}
   * @param which what to do it with
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ask(String job, String which, int priority) {
    client.scheduleIfNotExists(
        new TaskInstance.Builder<Void>(job, which).priority(priority).scheduledTo(Instant.now()));
    if (!TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, this);
      TransactionSynchronizationManager.registerSynchronization(new Waking());
    }
  }

  private final class Waking implements TransactionSynchronization {

    @Override
    public void afterCommit() {
      runner.getObject().wake();
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Jobs.this);
    }
  }
}
