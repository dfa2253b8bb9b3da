package cn.tongxin.reach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation of the contract that addresses a row, by every kind of caller: whose it is not, to him it is not there,
 * in exactly the words that are said of what is not there at all. An operation whose row nobody made here fails.
 */
@QuarkusTest
class ReachTest {
    private static final Set<Who> ALL = EnumSet.allOf(Who.class);

    /** They try all ways to find out: who sees most of what is near, and who is near himself. */
    private static final Set<Who> CURIOUS = EnumSet.of(Who.SISTER, Who.OTHER_LEAD, Who.OTHERS_SYSTEM);

    /** Where nobody else holds the voucher there is nothing to be seen. */
    private static final Set<String> MAY_BE_NOTHING = Set.of("getVoucherHolder");

    @TestFactory
    Stream<DynamicTest> aForeignRowIsNotThere() {
        Surface surface = new Surface();
        Rows rows = new Rows(surface.two.first());
        return addressed(surface)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check(surface, rows, operation)));
    }

    private static Stream<Contract.Operation> addressed(Surface surface) {
        return surface.operations().stream()
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> !Expected.isForEverybody(Surface.address(operation)));
    }

    private static void check(Surface surface, Rows rows, Contract.Operation operation) {
        String address = Surface.address(operation);
        Row row = rows.at(address)
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("no row for " + address));
        Set<Who> seenBy = Expected.seenBy(address);
        List<String> wrong = new ArrayList<>();
        for (Who who : ALL) {
            if (seenBy.contains(who)) {
                seen(surface, operation, row, who, wrong);
            } else {
                notSeen(surface, operation, row, who, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Reading shows it; a change is refused at most for what it is. */
    private static void seen(Surface surface, Contract.Operation operation, Row row, Who who, List<String> wrong) {
        Request real = surface.request(operation, row, who);
        if (operation.method().equals("GET") && !MAY_BE_NOTHING.contains(operation.id())) {
            int nowhere = surface.request(operation, row.nobodys(), who).send().status();
            int status = real.send().status();
            if (nowhere != 403 && (status == 404 || status >= 500)) {
                wrong.add(who + " does not see it: " + status);
            }
        } else if (operation.takes("If-Match")) {
            Answer answer = real.header("If-Match", "\"999999\"").send();
            if (answer.status() == 404 || answer.status() < 300) {
                wrong.add(who + " with a stale version: " + answer.status() + " " + answer.text());
            }
        }
    }

    private static void notSeen(Surface surface, Contract.Operation operation, Row row, Who who, List<String> wrong) {
        Request real = surface.request(operation, row, who);
        Request nowhere = surface.request(operation, row.nobodys(), who);
        Answer answer = real.send();
        if (answer.status() != 404 && answer.status() != 403) {
            wrong.add(who + " is answered " + answer.status() + " " + answer.text());
        }
        same(who + "", answer, nowhere.send(), wrong);
        if (CURIOUS.contains(who)) {
            otherwise(operation, row, who, real, nowhere, wrong);
        }
    }

    /** However it is asked. */
    private static void otherwise(
            Contract.Operation operation, Row row, Who who, Request real, Request nowhere, List<String> wrong) {
        same(who + " with a stale version", stale(real), stale(nowhere), wrong);
        same(who + " without a version", real.without("If-Match"), nowhere.without("If-Match"), wrong);
        same(who + " conditionally", conditional(real, row), conditional(nowhere, row), wrong);
        if (operation.hasBody() && !operation.isForm()) {
            for (String body : List.of("{}", "{\"x\":1}", "[]", "{")) {
                same(
                        who + " with " + body,
                        Surface.body(real, operation, body),
                        Surface.body(nowhere, operation, body),
                        wrong);
            }
        }
        same(who + " with a key", keyed(real), keyed(nowhere), wrong);
    }

    private static Request stale(Request request) {
        return request.header("If-Match", "\"999999\"");
    }

    private static Request conditional(Request request, Row row) {
        return request.header("If-None-Match", '"' + row.etag() + '"');
    }

    private static Request keyed(Request request) {
        return request.header("Idempotency-Key", "reach-" + java.util.UUID.randomUUID());
    }

    private static void same(String who, Request real, Request nowhere, List<String> wrong) {
        same(who, real.send(), nowhere.send(), wrong);
    }

    private static void same(String who, Answer real, Answer nowhere, List<String> wrong) {
        String told = Surface.told(real);
        String toldOfNothing = Surface.told(nowhere);
        if (!told.equals(toldOfNothing)) {
            wrong.add(who + " is told\n" + told + "\nand of nothing\n" + toldOfNothing);
        }
    }

    /** The address of what is one's own does not open what is another's. */
    @Test
    void nothingOfAnothersIsInsideWhatIsOnesOwn() {
        Surface surface = new Surface();
        Rows rows = new Rows(surface.two.first());
        Rows others = new Rows(surface.two.second());
        List<String> wrong = new ArrayList<>();
        addressed(surface)
                .filter(operation -> operation.path().replaceAll("[^{]", "").length() == 2)
                .forEach(operation -> rows.at(Surface.address(operation))
                        .filter(found -> found.getValue().path().size() == 2)
                        .filter(found -> found.getKey().startsWith("/")
                                && found.getValue().path().containsKey("id"))
                        .ifPresent(found -> {
                            Row part = found.getValue();
                            Row whole = others.the(found.getKey());
                            Request mixed = surface.request(operation, whole.holding(part), Who.OTHER);
                            Request nowhere = surface.request(operation, whole.holding(part.nobodys()), Who.OTHER);
                            same(operation.id(), mixed, nowhere, wrong);
                            int status = mixed.send().status();
                            if (status != 404 && status != 403) {
                                wrong.add(operation.id() + " is answered " + status);
                            }
                        }));
        assertThat(wrong).isEmpty();
    }

    /** The makers are no longer than the contract. */
    @Test
    void everyRowThatIsMadeIsAddressedBySomeOperation() {
        Surface surface = new Surface();
        Set<String> addresses = addressed(surface).map(Surface::address).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Expected.addresses())
                .allSatisfy(known -> assertThat(addresses).anyMatch(address -> address.startsWith(known)));
        Set<String> all = surface.operations().stream().map(Surface::address).collect(Collectors.toSet());
        assertThat(Expected.FOR_EVERYBODY.keySet())
                .allSatisfy(known -> assertThat(all).anyMatch(address -> address.startsWith(known)));
    }
}
