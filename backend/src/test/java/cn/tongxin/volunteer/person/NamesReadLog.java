package cn.tongxin.volunteer.person;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What an audit trail would hear. */
@ApplicationScoped
class NamesReadLog {
    private static final Queue<NamesRead> HEARD = new ConcurrentLinkedQueue<>();

    void hear(@Observes NamesRead reading) {
        HEARD.add(reading);
    }

    /** How often names of that organization were read. */
    static int count(UUID organization) {
        return (int) HEARD.stream()
                .filter(reading -> reading.organizationIds().contains(organization))
                .count();
    }
}
