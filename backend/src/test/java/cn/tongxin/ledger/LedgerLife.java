package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Two ledgers of one city, lived step by step through the API; a refusal is as good as an answer, a failure is not. */
final class LedgerLife {
    private static final String HOURS = "/volunteer-records";
    private static final String PURCHASES = "/consumption-records";
    private static final int FAILURE = 500;
    private static final int COMMITTEES = 2;

    final City city = new City();
    final List<UUID> units = List.of(city.lead, city.member, city.outsider);
    private final List<Caller> actors = List.of(
            Caller.COMMITTEE, Caller.SECOND_COMMITTEE, city.leadStaff(), city.memberStaff(), city.outsiderStaff());
    private final List<String> hours = new ArrayList<>();
    private final List<String> purchases = new ArrayList<>();
    private int happened;

    private List<String> made(LedgerStep step) {
        return step.volunteers() ? hours : purchases;
    }

    /** How many steps were not refused. */
    int happened() {
        return happened;
    }

    void live(LedgerStep step) {
        Caller actor = actors.get(step.actor());
        switch (step.verb()) {
            case CREATE, CREATE_SUBMITTED -> make(step, content(step));
            case REFUND -> refund(step);
            case SUBMIT, WITHDRAW, APPROVE -> decide(actor, step, Map.of());
            case RETURN, VOID -> decide(actor, step, Map.of("reason", "再核"));
            case CORRECT -> correct(actor, step);
            case FOLD -> throw new IllegalArgumentException("not done through the API");
        }
    }

    private Map<String, Object> content(LedgerStep step) {
        // Mostly one's own, or hardly anything would come to be.
        boolean own = step.actor() >= COMMITTEES && step.number() % 4 != 0;
        UUID unit = units.get(own ? step.actor() - COMMITTEES : step.number() % units.size());
        Map<String, Object> content = step.volunteers() ? City.service(unit) : City.purchase(unit);
        content.put(step.volunteers() ? "servedOn" : "paidOn", step.day().toString());
        number(content, step);
        content.put("submit", step.verb() != LedgerStep.Verb.CREATE);
        return content;
    }

    private static void number(Map<String, Object> content, LedgerStep step) {
        if (step.volunteers()) {
            content.put("minutes", step.number());
            content.put("headcount", 1 + step.target() % 30);
            content.put("beneficiaries", step.target() % 7);
        } else {
            content.put("amountFen", step.number() * 101 + step.target());
            content.put("channel", step.target() % 2 == 0 ? "DIRECT" : "FAIR");
        }
    }

    private void make(LedgerStep step, Map<String, Object> content) {
        Response answer = tried(actors.get(step.actor()).call().body(content).post(path(step)));
        if (answer.statusCode() == 201) {
            made(step).add(City.id(answer).toString());
        }
    }

    private void refund(LedgerStep step) {
        if (!step.volunteers() && !purchases.isEmpty()) {
            String purchase = purchases.get(step.target() % purchases.size());
            JsonPath of = Caller.AUDITOR.call().get(PURCHASES + "/" + purchase).jsonPath();
            Map<String, Object> content = City.purchase(UUID.fromString(of.getString("organizationId")));
            content.put("paidOn", step.day().toString());
            content.put("channel", of.getString("channel"));
            content.put("amountFen", -step.number());
            content.put("refundOf", purchase);
            content.put("submit", true);
            make(step, content);
        }
    }

    private void correct(Caller actor, LedgerStep step) {
        List<String> records = made(step);
        if (!records.isEmpty()) {
            JsonPath known = Caller.AUDITOR.call().get(one(step)).jsonPath();
            Map<String, Object> content = new HashMap<>(content(step));
            content.remove("submit");
            content.put("organizationId", known.getString("organizationId"));
            String day = step.volunteers() ? "servedOn" : "paidOn";
            content.put(day, known.getString(day));
            decide(actor, step, Map.of("reason", "数字有误", "content", content));
        }
    }

    private void decide(Caller actor, LedgerStep step, Map<String, ?> body) {
        if (!made(step).isEmpty()) {
            String etag = Caller.AUDITOR.call().get(one(step)).jsonPath().getString("etag");
            String verb = step.verb().name().toLowerCase(java.util.Locale.ROOT);
            tried(actor.call().header("If-Match", '"' + etag + '"').body(body).post(one(step) + "/" + verb));
        }
    }

    private Response tried(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(FAILURE);
        if (answer.statusCode() < 300) {
            happened++;
        }
        return answer;
    }

    private String one(LedgerStep step) {
        List<String> records = made(step);
        return path(step) + "/" + records.get(step.target() % records.size());
    }

    private static String path(LedgerStep step) {
        return step.volunteers() ? HOURS : PURCHASES;
    }
}
