package cn.tongxin.demo.load;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Activity;
import cn.tongxin.demo.city.Correction;
import cn.tongxin.demo.city.Fate;
import cn.tongxin.demo.city.Purchase;
import cn.tongxin.demo.city.Repeat;
import cn.tongxin.demo.city.VolunteerRecord;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** Activities with the time served in them, purchases with what came back of them; and what was put right afterwards. */
public final class Records {
    private final Ids ids;
    private final Map<String, Correction> corrections;
    private final Ledger activities;
    private final Ledger volunteerRecords;
    private final Ledger purchases;

    public Records(Api entry, Api decision, Ids ids, List<Correction> corrections) {
        this.ids = ids;
        this.corrections = corrections.stream().collect(Collectors.toMap(Correction::externalId, Function.identity()));
        this.activities = Ledger.at("/api/v1/activities", entry, decision);
        this.volunteerRecords = Ledger.at("/api/v1/volunteer-records", entry, decision);
        this.purchases = Ledger.at("/api/v1/consumption-records", entry, decision);
    }

    /** The activity first: its id goes into the records of those who served in it, and its repeats are made of it. */
    public int bring(Activity activity, List<VolunteerRecord> served, List<Repeat> repeats) {
        var kept = activities.bring(activity.externalId(), content(activity), activity.fate());
        served.forEach(record -> bring(record, kept));
        new SeriesLoad(activities).bring(kept, repeats);
        return 1 + served.size() + repeats.size();
    }

    public int bring(VolunteerRecord record) {
        bring(record, null);
        return 1;
    }

    /** The purchase first: its id goes into its refunds. */
    public int bring(Purchase purchase, List<Purchase> refunds) {
        var kept = bring(purchases, purchase.externalId(), content(purchase), purchase.fate());
        refunds.forEach(refund -> bring(
                purchases,
                refund.externalId(),
                content(refund).put("refundOf", kept.path("id").asText()),
                refund.fate()));
        return 1 + refunds.size();
    }

    private void bring(VolunteerRecord record, @Nullable JsonNode activity) {
        bring(volunteerRecords, record.externalId(), content(record, activity), record.fate());
    }

    private JsonNode bring(Ledger ledger, String externalId, ObjectNode content, Fate fate) {
        var kept = ledger.bring(externalId, content, fate);
        var correction = corrections.get(externalId);
        return correction == null
                ? kept
                : Patience.repeat(() -> new CorrectionLoad(ledger).bring(kept, content, correction));
    }

    private ObjectNode content(Activity activity) {
        var content = Json.object()
                .put("kind", activity.kind())
                .put("title", activity.title())
                .put("organizerId", ids.of(activity.organizer()))
                .put("place", activity.place())
                .put("startsAt", activity.start().toString())
                .put("endsAt", activity.end().toString())
                .put("headcount", activity.headcount())
                .put("summary", activity.summary());
        var participants = content.putArray("participants");
        activity.participants().forEach(name -> participants.addObject().put("organizationId", ids.of(name)));
        activity.alliances().forEach(name -> participants.addObject().put("allianceId", ids.of(name)));
        if (!activity.venue().isEmpty()) {
            content.put("venueId", ids.ofVenue(activity.venue()));
        }
        Optionally.put(content, "beneficiaries", activity.beneficiaries());
        return Optionally.put(content, "outcome", activity.outcome());
    }

    private ObjectNode content(VolunteerRecord record, @Nullable JsonNode activity) {
        var content = Json.object()
                .put("organizationId", ids.of(record.organization()))
                .put("headcount", record.headcount())
                .put("servedOn", record.servedOn().toString())
                .put("minutes", record.minutes())
                .put("content", record.content())
                .put("place", record.place());
        var start = record.start();
        if (start != null) {
            content.put("volunteerId", ids.ofVolunteer(record.volunteer()))
                    .put("startsAt", start.toString())
                    .put(
                            "endsAt",
                            start.plus(record.minutes(), ChronoUnit.MINUTES).toString());
        }
        return activity == null
                ? content
                : content.put("activityId", activity.path("id").asText());
    }

    private ObjectNode content(Purchase purchase) {
        var content = Json.object()
                .put("organizationId", ids.of(purchase.organization()))
                .put("payer", purchase.payer())
                .put("channel", purchase.channel())
                .put("originRegionCode", purchase.region())
                .put("product", purchase.product())
                .put("amountFen", purchase.amountFen())
                .put("orderedOn", purchase.orderedOn().toString())
                .put("paidOn", purchase.paidOn().toString());
        content.putObject("voucher")
                .put("kind", purchase.voucher().kind())
                .put("issuerName", purchase.voucher().issuer())
                .put("number", purchase.voucher().number());
        Optionally.put(content, "quantity", purchase.quantity());
        Optionally.put(content, "unit", purchase.unit());
        return purchase.paired().isEmpty()
                ? content
                : content.put("pairingId", ids.ofPairing(purchase.organization(), purchase.paired()));
    }
}
