package cn.tongxin.feed.webhook;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.users.Contact;
import cn.tongxin.users.OpenList;
import cn.tongxin.users.OpenWork;

/** Webhooks that somebody keeps: they rest with him, unless somebody else takes them over or deletes them. */
@ApplicationScoped
class WebhookOpenWork implements OpenWork {
    @Inject
    EntityManager database;

    @Override
    public List<OpenList> of(Contact contact) {
        return OpenList.of(
                "webhooks",
                database.createQuery(
                                "select r.status, r.id from Webhook r where r.keptBy = :who order by r.id",
                                Object[].class)
                        .setParameter("who", contact.subject())
                        .getResultList());
    }
}
