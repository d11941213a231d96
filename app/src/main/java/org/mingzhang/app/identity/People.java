package org.mingzhang.app.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.store.Rows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts: their passwords, locks and roles. */
@Component
public class People {

  private static final String MODULE = "identity";

  /** A name longer than this is a mistake; the cover of a budget has a line for it. */
  static final int LONGEST_NAME = 40;

  private static final String SELECT =
      "select id, sign_in, name, organisation, password, password_set_at, failures, locked_until,"
          + " totp_secret, active from person ";

  private final JdbcClient db;
  private final PasswordEncoder encoder;
  private final Clock clock;

  People(JdbcClient db, PasswordEncoder encoder, Clock clock) {
    this.db = db;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Opens an account with a password that has to be changed at the first sign-in.
   *
   * @return the id of the person
   */
  @Transactional
  public long add(String signIn, String name, long organisation, String password, Set<Role> roles) {
    if (!signIn.matches("[A-Za-z0-9._-]{2,40}")) {
      throw new Refusal(MODULE, "sign-in.form", signIn);
    }
    if (name.isBlank()) {
      throw new Refusal(MODULE, "name.missing");
    }
    if (name.strip().length() > LONGEST_NAME) {
      throw new Refusal(MODULE, "name.long", LONGEST_NAME);
    }
    check(password, signIn);
    try {
      long id =
          Rows.insert(
              db.sql(
                      "insert into person (sign_in, name, organisation, password) values (?, ?, ?, ?)")
                  .params(signIn, name.strip(), organisation, encoder.encode(password)));
      setRoles(id, roles);
      return id;
    } catch (DuplicateKeyException taken) {
      throw new Refusal(MODULE, "sign-in.taken", signIn);
    }
  }

  /** Gives a person just these roles. */
  @Transactional
  public void setRoles(long person, Set<Role> roles) {
    if (!Role.areCompatible(roles)) {
      throw new Refusal(MODULE, "roles.apart");
    }
    db.sql("delete from person_role where person = ?").param(person).update();
    for (Role role : roles) {
      db.sql("insert into person_role (person, role) values (?, ?)")
          .params(person, role.name())
          .update();
    }
  }

  Set<Role> roles(long person) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    db.sql("select role from person_role where person = ?")
        .param(person)
        .query(String.class)
        .list()
        .forEach(role -> roles.add(Role.valueOf(role)));
    return roles;
  }

  Optional<Person> find(String signIn) {
    return db.sql(SELECT + "where sign_in = ?")
        .param(signIn)
        .query(Rows.of(Person.class))
        .optional();
  }

  Person get(long id) {
    return db.sql(SELECT + "where id = ?")
        .param(id)
        .query(Rows.of(Person.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  List<Person> all() {
    return db.sql(SELECT + "order by sign_in").query(Rows.of(Person.class)).list();
  }

  /** Whether there is nobody yet: the installation is new. */
  public boolean isEmpty() {
    return db.sql("select count(*) from person").query(Long.class).single() == 0;
  }

  /** A password the person chose. */
  @Transactional
  public void choosePassword(long id, String password) {
    Person person = get(id);
    check(password, person.signIn());
    List<String> former =
        db.sql("select password from former_password where person = ? order by set_at desc limit ?")
            .params(id, PasswordPolicy.FORMER - 1)
            .query(String.class)
            .list();
    if (encoder.matches(password, person.password())
        || former.stream().anyMatch(old -> encoder.matches(password, old))) {
      throw new Refusal(MODULE, "password.former", PasswordPolicy.FORMER);
    }
    db.sql("insert into former_password (person, password, set_at) values (?, ?, ?)")
        .params(id, person.password(), now())
        .update();
    db.sql("update person set password = ?, password_set_at = ? where id = ?")
        .params(encoder.encode(password), now(), id)
        .update();
  }

  /** Lets a person keep the password that the account was opened with: of examples only. */
  @Transactional
  public void keepPassword(long id) {
    db.sql("update person set password_set_at = ? where id = ?").params(now(), id).update();
  }

  /** A password somebody else chose: to be changed at the next sign-in; the lock is lifted. */
  @Transactional
  void resetPassword(long id, String password) {
    check(password, get(id).signIn());
    db.sql(
            "update person set password = ?, password_set_at = null, failures = 0,"
                + " locked_until = null where id = ?")
        .params(encoder.encode(password), id)
        .update();
  }

  private static void check(String password, String signIn) {
    PasswordPolicy.fault(password, signIn)
        .ifPresent(
            key -> {
              throw new Refusal(MODULE, key, PasswordPolicy.SHORTEST);
            });
  }

  /** One more wrong password; the last one locks the account for a while. */
  @Transactional
  void fail(Person person) {
    int failures = person.failures() + 1;
    boolean lock = failures >= PasswordPolicy.FAILURES;
    db.sql("update person set failures = ?, locked_until = ? where id = ?")
        .param(lock ? 0 : failures)
        .param(lock ? Rows.at(clock.instant().plus(PasswordPolicy.LOCK)) : null)
        .param(person.id())
        .update();
  }

  @Transactional
  void succeed(Person person) {
    db.sql("update person set failures = 0, locked_until = null where id = ?")
        .param(person.id())
        .update();
  }

  boolean isLocked(Person person) {
    OffsetDateTime until = person.lockedUntil();
    return until != null && until.toInstant().isAfter(clock.instant());
  }

  boolean mustChangePassword(Person person) {
    OffsetDateTime set = person.passwordSetAt();
    return set == null || set.toInstant().plus(PasswordPolicy.LIFE).isBefore(clock.instant());
  }

  @Transactional
  void setTotp(long id, @Nullable String secret) {
    db.sql("update person set totp_secret = ? where id = ?").param(secret).param(id).update();
  }

  @Transactional
  void setActive(long id, boolean active) {
    db.sql("update person set active = ? where id = ?").params(active, id).update();
  }

  private OffsetDateTime now() {
    return Rows.at(clock.instant());
  }
}
