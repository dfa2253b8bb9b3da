package cn.tongxin.users;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.ledger.RecordStatus;

/** The same question for every list whose things go from draft to approval. */
@ApplicationScoped
public class OpenRecords {
    private static final List<RecordStatus> OPEN =
            List.of(RecordStatus.DRAFT, RecordStatus.RETURNED, RecordStatus.SUBMITTED);

    @Inject
    EntityManager database;

    /**
     * What somebody entered and is not decided on.
     *
     * @param list as in its address
     * @param entity name of what it holds, never from outside
     */
    public List<OpenList> of(String list, String entity, Contact contact) {
        return OpenList.of(
                list,
                database.createQuery(
                                "select r.lifecycle.status, r.id from " + entity
                                        + " r where r.lifecycle.status in (:open) and r.lifecycle.enteredBy = :who order by r.id",
                                Object[].class)
                        .setParameter("open", OPEN)
                        .setParameter("who", contact.subject())
                        .getResultList());
    }
}
