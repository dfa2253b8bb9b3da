package cn.tongxin.dictionary;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import cn.tongxin.activity.ActivityStage;
import cn.tongxin.activity.Involvement;
import cn.tongxin.alliance.MemberRole;
import cn.tongxin.apiclient.ApiClientStatus;
import cn.tongxin.appeal.AppealCategory;
import cn.tongxin.appeal.AppealDay;
import cn.tongxin.appeal.AppealInvolvement;
import cn.tongxin.appeal.AppealStatus;
import cn.tongxin.appeal.Rating;
import cn.tongxin.audit.AuditKind;
import cn.tongxin.audit.SubjectAct;
import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.audit.verification.VerificationOutcome;
import cn.tongxin.consumption.Channel;
import cn.tongxin.consumption.Payer;
import cn.tongxin.consumption.VoucherKind;
import cn.tongxin.consumption.targets.Canteen;
import cn.tongxin.consumption.targets.TargetStatus;
import cn.tongxin.coverage.CoverageStatus;
import cn.tongxin.exchange.FindingKind;
import cn.tongxin.exchange.ImportStatus;
import cn.tongxin.exchange.format.ImportKind;
import cn.tongxin.feed.webhook.DeliveryFailure;
import cn.tongxin.feed.webhook.DeliveryStatus;
import cn.tongxin.feed.webhook.DisabledBecause;
import cn.tongxin.feed.webhook.WebhookStatus;
import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Unit;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.StepKind;
import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.pairing.PairingStatus;
import cn.tongxin.programme.ActivityCategory;
import cn.tongxin.programme.ProgrammeStatus;
import cn.tongxin.programme.rule.PolicyCode;
import cn.tongxin.programme.rule.RequirementRole;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.programme.softrule.SubjectType;
import cn.tongxin.progress.ProgressStatus;
import cn.tongxin.project.ProjectStatus;
import cn.tongxin.reporting.ReportStatus;
import cn.tongxin.security.ApiScope;
import cn.tongxin.security.CallerKind;
import cn.tongxin.shared.Labelled;
import cn.tongxin.shared.change.ChangeKind;
import cn.tongxin.shared.job.JobStatus;
import cn.tongxin.users.UserRole;
import cn.tongxin.users.UserStatus;

import io.quarkus.security.Authenticated;

@Path("/dictionaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dictionaries")
class DictionaryResource {
    private static final List<DictionaryView> ALL = List.of(
            of(OrganizationKind.class),
            of(ProgrammeStatus.class),
            of(ActivityCategory.class),
            of(MemberRole.class),
            of(PairingStatus.class),
            of(SupporterType.class),
            of(RequirementRole.class),
            of(PolicyCode.class),
            of(SubjectType.class),
            of(ProgressStatus.class),
            of(ActivityStage.class),
            of(ProjectStatus.class),
            of(CoverageStatus.class),
            of(RecordStatus.class),
            of(StepKind.class),
            of(Involvement.class),
            of(Payer.class),
            of(Channel.class),
            of(VoucherKind.class),
            of(Canteen.class),
            of(TargetStatus.class),
            of(AppealStatus.class),
            of(AppealDay.class),
            of(AppealInvolvement.class),
            of(AppealCategory.class),
            of(Rating.class),
            of(ReportStatus.class),
            of(Metric.class),
            of(Unit.class),
            of(JobStatus.class),
            of(ImportKind.class),
            of(ImportStatus.class),
            of(FindingKind.class),
            of(ChangeKind.class),
            of(WebhookStatus.class),
            of(DisabledBecause.class),
            of(DeliveryStatus.class),
            of(DeliveryFailure.class),
            of(ApiScope.class),
            of(ApiClientStatus.class),
            of(AuditKind.class),
            of(CallerKind.class),
            of(SubjectAct.class),
            of(VerificationOutcome.class),
            of(ChainFault.class),
            of(UserRole.class),
            of(UserStatus.class));

    @GET
    @Authenticated
    @Operation(summary = "代码表 · Every coded list with its labels")
    public List<DictionaryView> listDictionaries() {
        return ALL;
    }

    private static DictionaryView of(Class<? extends Labelled> type) {
        return new DictionaryView(
                type.getSimpleName(),
                Arrays.stream(type.getEnumConstants())
                        .map(entry -> new DictionaryView.Entry(entry.code(), entry.chinese(), entry.english()))
                        .toList());
    }
}
