package cn.tongxin.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.programme.rule.RuleChecks;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Yearly programmes: drafts are the committee's, published versions everybody's. */
@ApplicationScoped
public class ProgrammeService {
    @Inject
    ProgrammeRepository programmes;

    @Inject
    ProgrammeVersionRepository versions;

    @Inject
    ActivityKindService kinds;

    @Inject
    OrganizationService organizations;

    @Inject
    JsonText json;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    MergePatch.Applier patches;

    @Inject
    Event<ProgrammeCopied> copies;

    @Inject
    Event<ProgrammeRemoval> removals;

    public Page<ProgrammeSummary> list(ProgrammeFilter filter, PageQuery page) {
        return ProgrammeRepository.LIST
                .where(filter.condition(), visible("r.status"))
                .page(programmes.getEntityManager(), page);
    }

    public ProgrammeView get(UUID id) {
        ProgrammeSummary programme = visible(id);
        Integer draft = versions.draft(id)
                .map(ProgrammeVersion::number)
                .filter(number -> seesDrafts())
                .orElse(null);
        return ProgrammeView.of(
                programme, view(inForce(programme)), programme.number().equals(0) ? null : draft);
    }

    /** All versions that the caller may see, latest first. */
    public List<ProgrammeVersionView> versions(UUID id) {
        visible(id);
        return versions.of(id).stream()
                .map(this::view)
                .filter(version -> seesDrafts() || version.status() != ProgrammeStatus.DRAFT)
                .toList();
    }

    /** A programme, drafts included; for checks of references and for what hangs on it. */
    public Optional<ProgrammeSummary> find(UUID id) {
        return ProgrammeRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(programmes.getEntityManager());
    }

    /** A programme that the caller may see; for what he names. */
    public Optional<ProgrammeSummary> findVisible(UUID id) {
        return find(id).filter(programme -> seesDrafts() || programme.status() == ProgrammeStatus.PUBLISHED);
    }

    /** The rules in force, or the first draft's where none is published. */
    public ProgrammeRules rules(UUID id) {
        return json.read(
                inForce(find(id).orElseThrow(ProblemException::notFound)).rules(), ProgrammeRules.class);
    }

    /** Published programmes, latest year first. */
    public List<ProgrammeSummary> published() {
        return ProgrammeRepository.LIST
                .where(Condition.of("r.status = :status", "status", ProgrammeStatus.PUBLISHED))
                .all(programmes.getEntityManager());
    }

    /**
     * What belongs to a draft is the committee's and the auditor's.
     *
     * @param status column of the programme's status
     */
    public Condition visible(String status) {
        return seesDrafts() ? Condition.ALWAYS : Condition.of(status + " = :shown", "shown", ProgrammeStatus.PUBLISHED);
    }

    @UnitOfWork
    public ProgrammeView create(EnterProgramme content) {
        Programme programme = new Programme(content.year(), content.name());
        requireFreeName(programme.id(), content.year(), content.name());
        programmes.persist(programme);
        versions.persist(new ProgrammeVersion(programme.id(), 1, null, checked(content.rules())));
        return saved(programme.id());
    }

    /** Changes the draft; a published version stays as it is. */
    @UnitOfWork
    public ProgrammeView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        Programme programme = required(id, ifMatch);
        ProgrammeVersion draft = versions.draft(id)
                .orElseThrow(() -> ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-frozen"));
        EnterProgramme content = patches.apply(
                patch,
                EnterProgramme.of(programme.year(), programme.name(), json.read(draft.rules(), ProgrammeRules.class)),
                EnterProgramme.class);
        requireFreeName(id, content.year(), content.name());
        programme.change(content.year(), content.name());
        draft.change(checked(content.rules()));
        programme.edited();
        return saved(id);
    }

    @UnitOfWork
    public ProgrammeView newVersion(UUID id, @Nullable String ifMatch, NewVersion content) {
        Programme programme = required(id, ifMatch);
        if (versions.draft(id).isPresent()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-has-draft");
        }
        int latest = programme.number();
        String rules = versions.get(id, latest).orElseThrow().rules();
        versions.persist(new ProgrammeVersion(id, latest + 1, content.note(), rules));
        programme.edited();
        return saved(id);
    }

    /** Takes back a new version that was begun; the first draft of all is not a version of anything. */
    @UnitOfWork
    public ProgrammeView discardDraft(UUID id, @Nullable String ifMatch) {
        Programme programme = required(id, ifMatch);
        ProgrammeVersion draft = versions.draft(id)
                .filter(version -> version.number() > 1)
                .orElseThrow(() -> ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-no-draft"));
        versions.delete(draft);
        programme.edited();
        return saved(id);
    }

    /** What was never published may go, with the alliances and pairings that were drafted in it. */
    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        Programme programme = required(id, ifMatch);
        if (programme.number() > 0) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-frozen");
        }
        removals.fire(new ProgrammeRemoval(id));
        // As rows, so that the audit trail names them.
        versions.list("programmeId", id).forEach(versions::delete);
        programmes.delete(programme);
        programmes.flush();
    }

    @UnitOfWork
    public ProgrammeView publish(UUID id, @Nullable String ifMatch) {
        Programme programme = required(id, ifMatch);
        ProgrammeVersion draft = versions.draft(id)
                .orElseThrow(() -> ProblemException.because(ProblemType.WRONG_STATE, "detail.programme-no-draft"));
        versions.get(id, programme.number()).ifPresent(ProgrammeVersion::supersede);
        draft.publish(clock.now(), user.name());
        programme.publish(draft.number());
        return saved(id);
    }

    /** "Copy last year's": the rules in force, and with them alliances, members and pairings. */
    @UnitOfWork
    public ProgrammeView copy(UUID id, CopyProgramme content) {
        ProgrammeSummary source = find(id).orElseThrow(ProblemException::notFound);
        new FieldChecks()
                .refuseIf(content.year() <= source.year(), "year", "before-start")
                .done();
        ProgrammeView copy = create(EnterProgramme.of(content.year(), content.name(), rules(id)));
        copies.fire(new ProgrammeCopied(
                id, source.year(), copy.id(), copy.year(), content.withAlliances(), content.withPairings()));
        return saved(copy.id());
    }

    private String checked(ProgrammeRules rules) {
        RuleChecks.require(rules, kinds.codes(), organizations::exist);
        return json.written(rules);
    }

    private ProgrammeVersion inForce(ProgrammeSummary programme) {
        return versions.get(programme.id(), Math.max(1, programme.number())).orElseThrow();
    }

    private ProgrammeVersionView view(ProgrammeVersion version) {
        return version.view(json.read(version.rules(), ProgrammeRules.class));
    }

    private ProgrammeSummary visible(UUID id) {
        return findVisible(id).orElseThrow(ProblemException::notFound);
    }

    public boolean seesDrafts() {
        return user.is(Roles.COMMITTEE) || user.is(Roles.AUDITOR);
    }

    private void requireFreeName(UUID id, int year, String name) {
        if (programmes.nameTaken(id, year, name.strip())) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.name-taken");
        }
    }

    private Programme required(UUID id, @Nullable String ifMatch) {
        Programme programme = programmes.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, programme);
        return programme;
    }

    private ProgrammeView saved(UUID id) {
        programmes.flush();
        return get(id);
    }
}
