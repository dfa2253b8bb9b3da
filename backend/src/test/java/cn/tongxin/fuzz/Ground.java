package cn.tongxin.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.reach.Directory;
import cn.tongxin.reach.Row;
import cn.tongxin.reach.Rows;
import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.KeycloakStandIn;

/** A city to be asked about, with rows of every kind, and who asks. */
final class Ground implements AutoCloseable {
    /** Tokens hold for five minutes. */
    private static final int RENEWED = 300;

    private final Contract contract;
    private final Chance chance;
    private final Pool pool;
    private final Asking asking;
    private final KeycloakStandIn identity = KeycloakStandIn.open();
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private int asked;

    Ground(Contract contract, Chance chance) {
        this.contract = contract;
        this.chance = chance;
        pool = new Pool(chance);
        asking = new Asking(contract, pool, chance);
        City city = new City();
        new Rows(city).rows.forEach(pool::own);
        new Directory(city).rows.forEach(pool::own);
        for (var unit : List.of(city.lead, city.member, city.second, city.outsider, city.village)) {
            pool.fixed("/organizations/{id}", Row.of(unit));
        }
        pool.fixed("/programmes/{id}", Row.of(city.programme));
        callers.put("committee", Caller.COMMITTEE);
        callers.put("staff", city.memberStaff());
        callers.put("lead", city.leadStaff());
        callers.put("system", Caller.agencyOf(city.member));
        callers.put("auditor", Caller.AUDITOR);
        callers.put("admin", Caller.ADMIN);
        callers.put("security", Caller.SECURITY);
        look();
    }

    /** What each list and each row is like, so that there is something to ask with. */
    private void look() {
        renew();
        for (Contract.Operation operation : contract.operations().values()) {
            String address = Asked.address(operation);
            if (operation.method().equals("GET") && !address.contains("{") && !address.startsWith("/exports")) {
                String who = chance.of(allowed(operation));
                Request plain = new Request(
                        "GET", operation.path(), Map.of(), Map.of("Accept", "*/*"), tokens.get(who), Request.NOTHING);
                Asked asked = new Asked(operation, who, new Row(Map.of(), ""), plain, false);
                Answer answer = plain.send();
                if (answer.status() == 200 && answer.isJson()) {
                    learn(asked, answer);
                }
            }
        }
    }

    private void renew() {
        callers.forEach((name, caller) -> tokens.put(name, caller.token()));
    }

    /** Those who may, as the contract says. */
    private List<String> allowed(Contract.Operation operation) {
        Set<String> roles =
                Set.copyOf(StreamSupport.stream(operation.text().path("x-roles").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        List<String> allowed = new ArrayList<>();
        callers.forEach((name, caller) -> {
            boolean may = caller.roles().stream().anyMatch(roles::contains)
                    || (caller.roles().isEmpty()
                            && roles.stream().anyMatch(role -> caller.scopes().contains(role)));
            if (may) {
                allowed.add(name);
            }
        });
        return allowed.isEmpty() ? List.copyOf(callers.keySet()) : allowed;
    }

    Asked ask(Contract.Operation operation) {
        if (++asked % RENEWED == 0) {
            renew();
        }
        String who = chance.of(chance.in100(92) ? allowed(operation) : List.copyOf(callers.keySet()));
        String token = tokens.getOrDefault(who, "");
        return asking.ask(operation, who, token);
    }

    void learn(Asked asked, Answer answer) {
        pool.learn(asked, answer.status(), answer.json());
    }

    void forget(Asked asked) {
        pool.forget(asked);
    }

    @Override
    public void close() {
        identity.close();
    }
}
