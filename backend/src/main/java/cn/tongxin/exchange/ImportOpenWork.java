package cn.tongxin.exchange;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.users.Contact;
import cn.tongxin.users.OpenList;
import cn.tongxin.users.OpenWork;

/** Sheets that somebody uploaded and that are not in their ledger yet; nobody else can confirm them. */
@ApplicationScoped
class ImportOpenWork implements OpenWork {
    private static final List<ImportStatus> OPEN =
            List.of(ImportStatus.CHECKING, ImportStatus.CHECKED, ImportStatus.WRITING);

    @Inject
    EntityManager database;

    @Override
    public List<OpenList> of(Contact contact) {
        return OpenList.of(
                "imports",
                database.createQuery(
                                "select r.status, r.id from SheetImport r where r.enteredBy = :who and r.status in (:open)"
                                        + " order by r.id",
                                Object[].class)
                        .setParameter("who", contact.subject())
                        .setParameter("open", OPEN)
                        .getResultList());
    }
}
