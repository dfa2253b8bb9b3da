package cn.tongxin.feed;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import cn.tongxin.shared.change.ChangeEntry;
import cn.tongxin.shared.change.ChangeKind;
import cn.tongxin.shared.change.ChangedThing;

/**
 * A CloudEvent 1.0 in its structured form; thin: it says that something changed, not what it is like now.
 *
 * @param id of the change, the same wherever and however often it is told
 * @param type {@code cn.tongxin.volunteer-record.changed}
 * @param subject address of the thing
 * @param time when the change was noted
 */
public record ChangeEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        ChangeData data) {
    public static final String MEDIA_TYPE = "application/cloudevents+json";
    private static final String ROOT = "/api/v1/";
    private static final String SOURCE = ROOT + "changes";
    private static final String VERSION = "1.0";
    private static final String PREFIX = "cn.tongxin.";
    private static final String JSON = "application/json";
    private static final String WEBHOOKS = "webhooks";

    static ChangeEvent of(ChangeEntry entry, ChangedThing thing) {
        return of(
                entry,
                thing.address(),
                new ChangeData(
                        entry.list(),
                        thing.id(),
                        thing.externalId(),
                        thing.organizationId(),
                        thing.etag(),
                        thing.status(),
                        entry.kind()));
    }

    /** Of a thing that is gone, or is for this reader, nothing is known but that it was there. */
    static ChangeEvent gone(ChangeEntry entry) {
        return of(
                entry,
                entry.list() + "/" + entry.subjectId(),
                new ChangeData(entry.list(), entry.subjectId(), null, null, null, null, ChangeKind.REMOVED));
    }

    /** What a webhook is tried with; it is in no feed. */
    public static ChangeEvent test(UUID id, UUID webhook, UUID organization, Instant now) {
        ChangeData data = new ChangeData(WEBHOOKS, webhook, null, organization, null, null, ChangeKind.CHANGED);
        return new ChangeEvent(
                VERSION, id, SOURCE, PREFIX + "webhook.test", ROOT + WEBHOOKS + "/" + webhook, now, JSON, data);
    }

    private static ChangeEvent of(ChangeEntry entry, String address, ChangeData data) {
        String type = PREFIX + singular(entry.list()) + "." + data.kind().name().toLowerCase(Locale.ROOT);
        return new ChangeEvent(VERSION, entry.id(), SOURCE, type, ROOT + address, entry.notedAt(), JSON, data);
    }

    private static String singular(String list) {
        return list.endsWith("ies") ? list.substring(0, list.length() - 3) + "y" : list.substring(0, list.length() - 1);
    }
}
