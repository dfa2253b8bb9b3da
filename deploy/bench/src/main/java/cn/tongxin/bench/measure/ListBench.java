package cn.tongxin.bench.measure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.bench.Report;
import cn.tongxin.bench.Scale;
import cn.tongxin.bench.Sites;
import cn.tongxin.bench.Town;
import cn.tongxin.bench.site.Caller;
import cn.tongxin.bench.site.Line;

/** Page 1 and page 10 000 of much cost what page 1 of little does. */
public final class ListBench {
    private static final double MOST = 1.3;
    private static final int LIMIT = 20;
    private static final long DEEP_PAGE = 10_000;

    private ListBench() {}

    /**
     * A list as somebody sees it.
     *
     * @param filter as it stands in the address
     * @param where the same as SQL
     */
    record View(String name, Sites.Filled filled, String token, String filter, String where) {
        byte[] question(@Nullable String cursor) {
            return Line.get(path() + (cursor == null ? "" : "&cursor=" + cursor), token);
        }

        private String path() {
            return "/volunteer-records?limit=" + LIMIT + filter;
        }

        /** The cursor before a page: the row before it, in the words of the cursor that ends page 1. */
        String cursor(long page) throws SQLException {
            String first = new Caller(filled.site(), token)
                    .get(path())
                    .path("nextCursor")
                    .asText();
            String list = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.UTF_8).split(" ", 2)[0];
            String row = one(
                    "select concat(insert(insert(insert(insert(lower(hex(id)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'),"
                            + " 9, 0, '-'), ' ', served_on) from volunteer_record where " + where
                            + " order by served_on desc, id desc limit 1 offset " + ((page - 1) * LIMIT - 1));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((list + " " + row).getBytes(StandardCharsets.UTF_8));
        }

        long deepestPage() throws SQLException {
            long rows = Long.parseLong(one("select count(*) from volunteer_record where " + where));
            return Math.min(DEEP_PAGE, rows / LIMIT);
        }

        private String one(String query) throws SQLException {
            try (Connection database = filled.site().sql();
                    Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    static List<View> views(Sites.Filled filled) {
        String committee = filled.site().committee().token();
        List<UUID> units = filled.town().organizations();
        String staff = filled.signer().staffOf(units.getFirst());
        String own = "organization_id = unhex('" + units.getFirst().toString().replace("-", "") + "')";
        String lead = filled.signer().staffOf(units.get(Town.LEAD));
        String led =
                "organization_id in (select organization_id from alliance_member where alliance_id = (select alliance_id"
                        + " from alliance_member where organization_id = unhex('"
                        + units.get(Town.LEAD).toString().replace("-", "") + "')))";
        return List.of(
                new View("all", filled, committee, "", "1 = 1"),
                new View("all submitted", filled, committee, "&status=SUBMITTED", "status = 'SUBMITTED'"),
                new View("all approved", filled, committee, "&status=APPROVED", "status = 'APPROVED'"),
                new View("all waiting", filled, committee, "&waiting=true", "status = 'SUBMITTED'"),
                new View("one unit's", filled, staff, "", own),
                new View("one unit's submitted", filled, staff, "&status=SUBMITTED", own + " and status = 'SUBMITTED'"),
                new View("one unit's approved", filled, staff, "&status=APPROVED", own + " and status = 'APPROVED'"),
                new View("one alliance's, for its lead", filled, lead, "", led),
                new View(
                        "one alliance's waiting, for its lead",
                        filled,
                        lead,
                        "&waiting=true",
                        led + " and status = 'SUBMITTED'"));
    }

    public static void run(Sites sites, Scale scale, Report report) throws SQLException {
        List<View> little = views(sites.smallest());
        List<View> much = views(sites.largest());
        for (int i = 0; i < much.size(); i++) {
            compare(little.get(i), much.get(i), scale, report);
        }
    }

    private static void compare(View little, View much, Scale scale, Report report) throws SQLException {
        long deep = much.deepestPage();
        List<Latencies> seen = Load.inTurns(
                List.of(
                        new Load.Probe(little.filled().site(), List.of(little.question(null))),
                        new Load.Probe(much.filled().site(), List.of(much.question(null))),
                        new Load.Probe(much.filled().site(), List.of(much.question(much.cursor(deep))))),
                1,
                scale.turns(),
                scale.turn());
        double base = seen.getFirst().medianMillis();
        String what = "list of " + much.name() + ", page ";
        String held = little.filled().size() + " page 1: " + seen.getFirst() + ", "
                + much.filled().size() + ": ";
        report.ratio(what + "1", held + seen.get(1), seen.get(1).medianMillis() / base, "≤", MOST);
        report.ratio(what + deep, held + seen.get(2), seen.get(2).medianMillis() / base, "≤", MOST);
    }
}
