package org.mingzhang.app.inspection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.store.Rows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may have documents looked at: those with a role in budgets, and everybody if it is open. */
@Component
class Gate {

  static final Duration AN_HOUR = Duration.ofHours(1);

  private static final String SETTING = "inspection.open";
  private static final String VISITOR = "mingzhang.inspection.visitor";

  private final JdbcClient db;
  private final Clock clock;
  private final Limits limits;
  private final boolean openAtFirst;

  Gate(
      JdbcClient db,
      Clock clock,
      Limits limits,
      @Value("${mingzhang.demo:false}") boolean openAtFirst) {
    this.db = db;
    this.clock = clock;
    this.limits = limits;
    this.openAtFirst = openAtFirst;
  }

  /** Whether no account is needed. */
  boolean isOpen() {
    return db.sql("select content from setting where name = ?")
        .param(SETTING)
        .query(String.class)
        .optional()
        .map(Boolean::parseBoolean)
        .orElse(openAtFirst);
  }

  void open(boolean open) {
    int changed =
        db.sql("update setting set content = ? where name = ?")
            .params(Boolean.toString(open), SETTING)
            .update();
    if (changed == 0) {
      db.sql("insert into setting (name, content) values (?, ?)")
          .params(SETTING, Boolean.toString(open))
          .update();
    }
  }

  /** Whose documents are asked for; turns away who may have none. */
  Owner owner(@Nullable Viewer viewer, HttpServletRequest request) {
    if (viewer != null && viewer.isAny(Group.BUSINESS.roles())) {
      return new Owner(viewer.person(), "");
    }
    if (!isOpen()) {
      throw new ResponseStatusException(
          viewer == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
    }
    HttpSession session = request.getSession();
    if (!(session.getAttribute(VISITOR) instanceof String visitor)) {
      String made = UUID.randomUUID().toString();
      session.setAttribute(VISITOR, made);
      return new Owner(null, made);
    }
    return new Owner(null, visitor);
  }

  /** Counts a visitor's upload; turns away an address that has sent too many. */
  void countVisit(String address) {
    var now = clock.instant();
    int lately =
        db.sql("select count(*) from inspection_visit where address = ? and at > ?")
            .params(address, Rows.at(now.minus(AN_HOUR)))
            .query(Integer.class)
            .single();
    if (lately >= limits.visitsPerHour()) {
      throw new Refusal("inspection", "refused.often", limits.visitsPerHour());
    }
    db.sql("insert into inspection_visit (address, at) values (?, ?)")
        .params(address, Rows.at(now))
        .update();
  }
}
