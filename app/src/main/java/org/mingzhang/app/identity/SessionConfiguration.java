package org.mingzhang.app.identity;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Sessions are in the database, for all nodes. */
@Configuration
class SessionConfiguration {

  /**
   * Whoever does two things at once, in two windows say, may have both want to note the same in his
   * session for the first time: the first note stays, and neither is told of an error.
   */
  @Bean
  static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfTwoWindows() {
    return sessions ->
        sessions.setCreateSessionAttributeQuery(
            "insert into %TABLE_NAME%_attributes"
                + " (session_primary_id, attribute_name, attribute_bytes) values (?, ?, ?)"
                + " on conflict do nothing");
  }

  /** Put in front of the sessions of the database, which are made by Spring Boot. */
  @Bean
  static BeanPostProcessor quietSessions() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored
            ? new QuietSessions<>(stored)
            : bean;
      }
    };
  }
}
