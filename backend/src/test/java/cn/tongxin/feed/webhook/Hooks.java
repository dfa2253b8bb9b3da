package cn.tongxin.feed.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;

/** An organization that has its changes sent to a system of its own. */
final class Hooks implements AutoCloseable {
    static final String RECORDS = "volunteer-records";

    final Receiver receiver = new Receiver();
    final City city = new City();
    final Caller owner = city.memberStaff();

    JsonPath made(Caller caller, Map<String, Object> content) {
        return City.created(caller, "/webhooks", content).jsonPath();
    }

    /** One that is told of records. */
    JsonPath made() {
        return made(owner, City.body("url", receiver.url(), "lists", List.of(RECORDS)));
    }

    /** Something to be told. */
    UUID record() {
        return City.id(City.created(owner, "/volunteer-records", City.service(city.member)));
    }

    /** Where the feed of records is now. */
    String cursor() {
        return feed("&fromNow=true").getString("nextCursor");
    }

    /** Ids of what the feed tells from there on. */
    List<String> told(String cursor) {
        return feed("&cursor=" + cursor).getList("items.id");
    }

    private JsonPath feed(String from) {
        return owner.call().get("/changes?lists=" + RECORDS + from).jsonPath();
    }

    JsonPath read(JsonPath hook) {
        return owner.call().get(path(hook)).jsonPath();
    }

    JsonPath deliveries(JsonPath hook) {
        return owner.call().get(path(hook) + "/deliveries").jsonPath();
    }

    JsonPath untilDelivery(JsonPath hook, String status) {
        return Waiting.until(
                () -> deliveries(hook), found -> found.getList("items.status").contains(status));
    }

    private static String path(JsonPath hook) {
        return "/webhooks/" + hook.getString("id");
    }

    /** As if time had passed, or an instance had gone: {@code :hook} is its id. */
    void rewrite(String statement, JsonPath hook) {
        EntityManager database = CDI.current().select(EntityManager.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement)
                        .setParameter("hook", UUID.fromString(hook.getString("id")))
                        .executeUpdate());
    }

    @Override
    public void close() {
        receiver.close();
    }
}
