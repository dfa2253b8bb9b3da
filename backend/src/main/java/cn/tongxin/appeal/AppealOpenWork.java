package cn.tongxin.appeal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.users.Contact;
import cn.tongxin.users.OpenList;
import cn.tongxin.users.OpenWork;

/** Appeals that wait for somebody's unit: to be resolved by it, or to be confirmed by it as their caller. */
@ApplicationScoped
class AppealOpenWork implements OpenWork {
    @Inject
    EntityManager database;

    @Override
    public List<OpenList> of(Contact contact) {
        if (contact.organizationId() == null) {
            return List.of();
        }
        return OpenList.of(
                "appeals",
                database.createQuery(
                                "select r.status, r.id from Appeal r where (r.handlerId = :unit and r.status = :assigned)"
                                        + " or (r.raisedById = :unit and r.status = :resolved) order by r.id",
                                Object[].class)
                        .setParameter("unit", contact.organizationId())
                        .setParameter("assigned", AppealStatus.ASSIGNED)
                        .setParameter("resolved", AppealStatus.RESOLVED)
                        .getResultList());
    }
}
