package org.mingzhang.app.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.mingzhang.engine.opendata.Manifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public: nothing of it ever changes, and everybody may see it. */
@Component
public class Published {

  private static final String SELECT =
      """
      select x.id, o.code, o.name, o.kind, coalesce(p.code, '') as department_code,
        coalesce(p.name, '') as department_name, x.budget_year, x.number, x.reason,
        x.approved_at, x.reviewed_at, x.signed_at, x.released_at,
        case when x.step = 'SUPERSEDED' then true else false end as superseded
      from disclosure x join organisation o on o.id = x.organisation
        left join organisation p on p.id = o.parent
      where x.step in ('RELEASED', 'SUPERSEDED')
      """;

  private final JdbcClient db;
  private final Papers papers;
  private final Contents contents;

  Published(JdbcClient db, Papers papers, Contents contents) {
    this.db = db;
    this.papers = papers;
    this.contents = contents;
  }

  /**
   * A publication.
   *
   * @param departmentCode of the department that a unit belongs to
   * @param number counted from 1; a correction has the next
   * @param reason why it corrects the one before; "" of the first
   * @param superseded whether a later one corrects it
   */
  public record Publication(
      long id,
      String code,
      String name,
      String kind,
      String departmentCode,
      String departmentName,
      int budgetYear,
      int number,
      String reason,
      OffsetDateTime approvedAt,
      OffsetDateTime reviewedAt,
      OffsetDateTime signedAt,
      OffsetDateTime releasedAt,
      boolean superseded) {

    public boolean isDepartment() {
      return kind.equals("DEPARTMENT");
    }
  }

  /** All of them: the latest year first, then by code, the latest version first. */
  public List<Publication> all() {
    return db.sql(SELECT + " order by x.budget_year desc, o.code, x.number desc")
        .query(Rows.of(Publication.class))
        .list();
  }

  /** Those of an organisation and year, the latest version first; none if there are none. */
  public List<Publication> of(int year, String code) {
    return db.sql(SELECT + " and x.budget_year = ? and o.code = ? order by x.number desc")
        .params(year, code)
        .query(Rows.of(Publication.class))
        .list();
  }

  public List<PublicFile> files(Publication publication) {
    return papers.files(publication.id());
  }

  /**
   * What is in a file, compared with its digest before it is given away.
   *
   * @throws IllegalStateException if it is not what was published
   */
  public byte[] bytes(PublicFile file) {
    byte[] bytes = contents.bytes(file.sm3());
    if (!Manifest.sm3(bytes).equals(file.sm3())) {
      throw new IllegalStateException("a published file has been changed: " + file.name());
    }
    return bytes;
  }
}
