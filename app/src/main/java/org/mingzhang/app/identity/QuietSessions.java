package org.mingzhang.app.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.identity.QuietSessions.Quiet;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Notes once a minute that somebody is still there, not with every request: that would be one more
 * write for every cell that is saved. Who is idle is signed out that much earlier at most.
 *
 * @param <S> sessions as they are stored
 */
class QuietSessions<S extends Session> implements SessionRepository<Quiet<S>> {

  private static final Duration NOTED = Duration.ofMinutes(1);

  private final SessionRepository<S> stored;

  @SuppressWarnings("unchecked") // The class of its sessions is not public.
  QuietSessions(JdbcIndexedSessionRepository stored) {
    this.stored = (SessionRepository<S>) (SessionRepository<?>) stored;
  }

  @Override
  public Quiet<S> createSession() {
    return new Quiet<>(stored.createSession());
  }

  @Override
  public void save(Quiet<S> session) {
    stored.save(session.stored());
  }

  @Override
  public @Nullable Quiet<S> findById(String id) {
    S found = stored.findById(id);
    return found == null ? null : new Quiet<>(found);
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }

  /** A session that does not change by being used. */
  record Quiet<S extends Session>(S stored) implements Session {

    @Override
    public void setLastAccessedTime(Instant now) {
      if (Duration.between(stored.getLastAccessedTime(), now).compareTo(NOTED) >= 0) {
        stored.setLastAccessedTime(now);
      }
    }

    @Override
    public String getId() {
      return stored.getId();
    }

    @Override
    public String changeSessionId() {
      return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
      return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
      return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return stored.isExpired();
    }
  }
}
