package org.mingzhang.app.inspection;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.jobs.Jobs;
import org.mingzhang.app.store.Contents;
import org.mingzhang.app.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes in what is to be looked at. It is read later, by jobs. */
@Component
class Intake {

  private static final String MODULE = "inspection";

  private final JdbcClient db;
  private final Contents contents;
  private final Jobs jobs;
  private final Gate gate;
  private final Limits limits;
  private final Audit audit;
  private final Clock clock;

  Intake(
      JdbcClient db,
      Contents contents,
      Jobs jobs,
      Gate gate,
      Limits limits,
      Audit audit,
      Clock clock) {
    this.db = db;
    this.contents = contents;
    this.jobs = jobs;
    this.gate = gate;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who holds the files of a job. */
  static String holder(long job) {
    return "inspection:" + job;
  }

  /**
   * Takes in files that were sent together.
   *
   * @return the code of the new job
   */
  @Transactional
  String take(Owner owner, @Nullable Viewer viewer, String address, List<MultipartFile> sent)
      throws IOException {
    List<MultipartFile> files = sent.stream().filter(file -> name(file).length() > 0).toList();
    check(owner, files);
    if (owner.isVisitor()) {
      gate.countVisit(address);
    }
    MultipartFile first = files.getFirst();
    boolean archive = isArchive(first);
    String code = UUID.randomUUID().toString().replace("-", "");
    long job =
        insert(owner, code, archive || files.size() > 1 ? "ARCHIVE" : "DOCUMENT", name(first));
    if (archive) {
      String digest = contents.keep(holder(job), first);
      db.sql("update inspection_job set state = 'UNPACKING', digest = ? where id = ?")
          .params(digest, job)
          .update();
      jobs.ask(Unpack.NAME, String.valueOf(job), Jobs.URGENT);
    } else {
      int priority = files.size() == 1 ? Jobs.URGENT : Jobs.BULK;
      for (int i = 0; i < files.size(); i++) {
        add(job, i + 1, name(files.get(i)), files.get(i).getBytes(), "", priority);
      }
    }
    record(viewer, address, name(first), files.size());
    return code;
  }

  private void check(Owner owner, List<MultipartFile> files) {
    if (files.isEmpty()) {
      throw new Refusal(MODULE, "refused.nothing");
    }
    boolean several = files.size() > 1 || isArchive(files.getFirst());
    if (owner.isVisitor() && several) {
      throw new Refusal(MODULE, "refused.visitor.archive");
    }
    if (files.size() > 1 && files.stream().anyMatch(Intake::isArchive)) {
      throw new Refusal(MODULE, "refused.mixed");
    }
    if (files.size() > limits.entries()) {
      throw new Refusal(MODULE, "refused.many", limits.entries());
    }
    for (MultipartFile file : files) {
      if (EntryName.isOtherArchive(name(file))) {
        throw new Refusal(MODULE, "refused.other-archive", name(file));
      }
      long most =
          owner.isVisitor()
              ? limits.visitorBytes()
              : isArchive(file) ? limits.archiveBytes() : limits.documentBytes();
      if (file.getSize() > most) {
        throw new Refusal(MODULE, "refused.large", name(file), Limits.megabytes(most));
      }
      if (file.isEmpty()) {
        throw new Refusal(MODULE, "refused.empty", name(file));
      }
    }
  }

  private long insert(Owner owner, String code, String kind, String name) {
    var now = Rows.at(clock.instant());
    return Rows.insert(
        db.sql(
                "insert into inspection_job (code, kind, name, person, visitor, state, digest,"
                    + " created_at, seen_at) values (?, ?, ?, ?, ?, 'RUNNING', '', ?, ?)")
            .param(code)
            .param(kind)
            .param(name)
            .param(owner.person())
            .param(owner.visitor())
            .param(now)
            .param(now));
  }

  /** Adds a document to a job; with a reason it is not read at all. */
  void add(long job, int place, String name, byte @Nullable [] bytes, String reason, int priority) {
    String digest = bytes == null ? "" : contents.keep(holder(job), bytes);
    long id =
        Rows.insert(
            db.sql(
                    "insert into inspection_item (job, place, name, digest, bytes, state, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(job)
                .param(place)
                .param(name)
                .param(digest)
                .param(bytes == null ? 0 : bytes.length)
                .param(bytes == null ? "UNUSABLE" : "WAITING")
                .param(reason));
    if (bytes != null) {
      jobs.ask(ReadItem.NAME, String.valueOf(id), priority);
    }
  }

  private void record(@Nullable Viewer viewer, String address, String name, int files) {
    String told = name + (files > 1 ? " +" + (files - 1) : "");
    if (viewer == null) {
      audit.recordSystem("-", address, "inspection.upload", told, "done");
    } else {
      audit.record(viewer, "inspection.upload", told, "", "");
    }
  }

  private static boolean isArchive(MultipartFile file) {
    return EntryName.isArchive(name(file)) && !EntryName.isOtherArchive(name(file));
  }

  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    if (given == null || given.isBlank()) {
      return "";
    }
    String clean = EntryName.clean(given);
    return clean.substring(clean.lastIndexOf('/') + 1);
  }
}
