package cn.tongxin.audit.chain;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.tongxin.shared.time.BusinessClock;

/** How far the chain goes; one row, which only the sealer moves. */
@ApplicationScoped
class Heads {
    private static final int ONLY = 1;

    @Inject
    EntityManager database;

    @Inject
    Digests digests;

    @Inject
    BusinessClock clock;

    /**
     * The head as it stands there.
     *
     * @param genuine whether it was sealed by us
     */
    record Head(Link link, boolean genuine) {}

    Optional<Head> find() {
        List<Tuple> found = database.unwrap(Session.class)
                .createNativeQuery("select number, digest, seal from audit_head where id = " + ONLY, Tuple.class)
                .addScalar("number", Long.class)
                .addScalar("digest", String.class)
                .addScalar("seal", String.class)
                .getResultList();
        return found.stream().findFirst().map(this::head);
    }

    private Head head(Tuple row) {
        Link link = new Link(row.get("number", Long.class), row.get("digest", String.class));
        return new Head(link, digests.isSealOfHead(link.number(), link.digest(), row.get("seal", String.class)));
    }

    /** In the caller's unit. */
    void move(Link to) {
        if (write(
                        "update audit_head set number = :number, digest = :digest, seal = :seal, sealed_at = :now where id = "
                                + ONLY,
                        to)
                == 0) {
            write(
                    "insert into audit_head (id, number, digest, seal, sealed_at) values (" + ONLY
                            + ", :number, :digest, :seal, :now)",
                    to);
        }
    }

    private int write(String statement, Link to) {
        return database.createNativeQuery(statement)
                .setParameter("number", to.number())
                .setParameter("digest", to.digest())
                .setParameter("seal", digests.sealOfHead(to.number(), to.digest()))
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
