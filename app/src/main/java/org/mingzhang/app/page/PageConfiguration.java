package org.mingzhang.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine of the pages and the clock of everything. */
@Configuration
class PageConfiguration {

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, null, "org.mingzhang.app.templates");
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
