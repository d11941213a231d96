package org.mingzhang.app.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.mingzhang.app.access.Allowed;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Open;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.access.Viewer;
import org.mingzhang.app.audit.Audit;
import org.mingzhang.app.page.Frame;
import org.mingzhang.app.page.Go;
import org.mingzhang.app.page.NavItem;
import org.mingzhang.app.page.Pages;
import org.mingzhang.app.page.Said;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where documents are handed in. */
@RestController
@Open
public class InspectionController {

  private static final String MODULE = "inspection";
  private static final String HOME = "/inspect";

  private final Gate gate;
  private final Intake intake;
  private final Inspections inspections;
  private final Forget forget;
  private final Limits limits;
  private final Pages pages;
  private final Audit audit;

  InspectionController(
      Gate gate,
      Intake intake,
      Inspections inspections,
      Forget forget,
      Limits limits,
      Pages pages,
      Audit audit) {
    this.gate = gate;
    this.intake = intake;
    this.inspections = inspections;
    this.forget = forget;
    this.limits = limits;
    this.pages = pages;
    this.audit = audit;
  }

  @Bean
  static NavItem inspectionItem() {
    return new NavItem(400, HOME, MODULE, "nav.inspect", Group.BUSINESS.roles());
  }

  @Bean
  static NavItem inspectionSettingItem() {
    return new NavItem(
        930, "/inspection-setting", MODULE, "nav.setting", java.util.Set.of(Role.SYSTEM_ADMIN));
  }

  @GetMapping("/inspect")
  ResponseEntity<String> start(HttpServletRequest request, Frame frame) {
    Owner owner = gate.owner(frame.viewer(), request);
    return pages.page(
        frame,
        "inspection/start",
        new Start(
            !owner.isVisitor(),
            Limits.megabytes(owner.isVisitor() ? limits.visitorBytes() : limits.documentBytes()),
            Limits.megabytes(limits.archiveBytes()),
            limits.entries(),
            inspections.latest(owner)));
  }

  @PostMapping("/inspect")
  ResponseEntity<String> take(
      HttpServletRequest request,
      Frame frame,
      @RequestParam(name = "file", required = false) List<MultipartFile> files)
      throws IOException {
    Owner owner = gate.owner(frame.viewer(), request);
    Viewer viewer = owner.isVisitor() ? null : frame.viewer();
    String code =
        intake.take(owner, viewer, request.getRemoteAddr(), files == null ? List.of() : files);
    return Go.to(HOME + "/" + code);
  }

  @PostMapping("/inspect/{code}/delete")
  @Transactional
  ResponseEntity<String> delete(
      HttpServletRequest request, Frame frame, @PathVariable String code) {
    Owner owner = gate.owner(frame.viewer(), request);
    JobRow job = inspections.job(owner, code);
    forget.forget(job.id());
    Viewer viewer = frame.viewer();
    if (viewer != null && !owner.isVisitor()) {
      audit.record(viewer, "inspection.delete", job.name(), "", "");
    }
    Said.tell(request, frame.words(MODULE).text("deleted", job.name()));
    return Go.to(HOME);
  }

  @GetMapping("/inspection-setting")
  @Allowed(Role.SYSTEM_ADMIN)
  ResponseEntity<String> setting(Frame frame) {
    return pages.page(frame, "inspection/setting", new Setting(gate.isOpen()));
  }

  @PostMapping("/inspection-setting")
  @Allowed(Role.SYSTEM_ADMIN)
  @Transactional
  ResponseEntity<String> set(
      HttpServletRequest request, Viewer viewer, Frame frame, @RequestParam boolean open) {
    boolean before = gate.isOpen();
    gate.open(open);
    audit.record(
        viewer, "inspection.setting", "open", String.valueOf(before), String.valueOf(open));
    Said.tell(request, frame.words(MODULE).text(open ? "setting.opened" : "setting.closed"));
    return Go.to("/inspection-setting");
  }

  /** What the first page shows. */
  public record Start(
      boolean person,
      long documentMegabytes,
      long archiveMegabytes,
      int entries,
      List<JobRow> latest) {}

  /** What the page of the setting shows. */
  public record Setting(boolean open) {}
}
