package org.mingzhang.app.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.organisation.Organisation.Kind;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the region; what a person asks for is cut to the person's scope. */
@Component
public class Organisations {

  private static final String SELECT =
      "select id, code, name, kind, parent, path, nature, rank_name as rank, funding,"
          + " administrative from organisation ";

  /** The region first; a unit's code begins with its department's. */
  private static final String IN_ORDER = "order by case kind when 'REGION' then 0 else 1 end, code";

  private final JdbcClient db;

  Organisations(JdbcClient db) {
    this.db = db;
  }

  /** Those within the scope, in the order of their codes. */
  public List<Organisation> within(Viewer viewer) {
    return db.sql(SELECT + "where path like ? " + IN_ORDER)
        .param(viewer.scope())
        .query(Rows.of(Organisation.class))
        .list();
  }

  /**
   * One within the scope.
   *
   * @throws NotHere if there is none
   */
  public Organisation get(Viewer viewer, long id) {
    return db.sql(SELECT + "where id = ? and path like ?")
        .params(id, viewer.scope())
        .query(Rows.of(Organisation.class))
        .optional()
        .orElseThrow(NotHere::new);
  }

  /** One by its code, whoever asks: for imports and jobs. */
  public Optional<Organisation> find(String code) {
    return db.sql(SELECT + "where code = ?")
        .param(code)
        .query(Rows.of(Organisation.class))
        .optional();
  }

  /** All of them in the order of their codes, whoever asks: for imports and jobs. */
  public List<Organisation> all() {
    return db.sql(SELECT + IN_ORDER).query(Rows.of(Organisation.class)).list();
  }

  /** Adds one below another; the region has none above it. */
  @Transactional
  public Organisation add(
      String code, String name, Kind kind, @Nullable Organisation parent, Profile profile) {
    long id =
        Rows.insert(
            db.sql(
                    "insert into organisation (code, name, kind, parent, path, nature, rank_name,"
                        + " funding, administrative) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(code)
                .param(name)
                .param(kind.name())
                .param(parent == null ? null : parent.id())
                .param("new " + code)
                .param(profile.nature())
                .param(profile.rank())
                .param(profile.funding())
                .param(profile.administrative()));
    String path = (parent == null ? "/" : parent.path()) + id + "/";
    db.sql("update organisation set path = ? where id = ?").params(path, id).update();
    return find(code).orElseThrow();
  }

  /** What is printed of an organisation in the table of institutions. */
  public record Profile(String nature, String rank, String funding, boolean administrative) {
    public static final Profile NONE = new Profile("", "", "", false);
  }
}
