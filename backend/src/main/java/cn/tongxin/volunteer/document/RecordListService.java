package cn.tongxin.volunteer.document;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Counters;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.volunteer.person.VolunteerService;
import cn.tongxin.volunteer.person.VolunteerView;

/** Prints of approved records that the caller sees, for the volunteer's own unit and the committee; and whether a print still holds. */
@ApplicationScoped
public class RecordListService {
    private static final int MOST_LINES = 1_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    VolunteerDocumentRepository documents;

    @Inject
    VolunteerService volunteers;

    @Inject
    OrganizationService organizations;

    @Inject
    Counters counters;

    @Inject
    RecordDesk desk;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    /** Each print is a document of its own, with a number and a code of its own. */
    @UnitOfWork
    RecordList issue(UUID volunteer, RecordListFilter period) {
        VolunteerView named = volunteers.named(volunteer);
        Condition visible = scope.get().on("r.organizationId", "r.servedOn");
        List<RecordLine> lines = documents.lines(volunteer, period, visible, MOST_LINES + 1);
        requirePrintable(lines);
        String unit = organizations.get(named.organizationId()).name();
        RecordList list = new RecordList(
                nextNumber(),
                unit,
                named,
                period.first(),
                period.last(),
                lines,
                clock.now(),
                VerificationCode.next(random));
        documents.persist(new VolunteerDocument(list, desk.actor()));
        return list;
    }

    /**
     * Whether number and code are of one print, and each of its records still stands with its time. An unknown number
     * takes the same steps as a wrong code, so that the answer does not tell which it was.
     *
     * @param minutes the total that is printed, for whoever wants to know that it is the one that was issued
     */
    public boolean matches(String number, @Nullable String code, @Nullable Integer minutes) {
        String typed = number.strip().toUpperCase(Locale.ROOT);
        Optional<VolunteerDocument> document = documents.byNumber(typed);
        List<RecordLine> standing = documents.standing(typed);
        String digest = VerificationCode.typed(code).digest(typed, standing);
        boolean sameTotal = minutes == null || minutes == RecordList.minutes(standing);
        return document.orElseGet(VolunteerDocument::new).bears(digest) && sameTotal;
    }

    private String nextNumber() {
        int year = clock.today().getYear();
        return "JL-%d-%06d".formatted(year, counters.next("record-list-" + year));
    }

    private static void requirePrintable(List<RecordLine> lines) {
        if (lines.isEmpty()) {
            throw ProblemException.because(ProblemType.INVALID_PARAMETER, "detail.record-list-empty");
        }
        if (lines.size() > MOST_LINES) {
            throw ProblemException.because(ProblemType.INVALID_PARAMETER, "detail.record-list-too-long", MOST_LINES);
        }
    }
}
