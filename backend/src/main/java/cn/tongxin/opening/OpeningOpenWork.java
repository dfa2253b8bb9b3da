package cn.tongxin.opening;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.users.Contact;
import cn.tongxin.users.OpenList;
import cn.tongxin.users.OpenRecords;
import cn.tongxin.users.OpenWork;

/** Opening entries that somebody made and that are not decided on. */
@ApplicationScoped
class OpeningOpenWork implements OpenWork {
    @Inject
    OpenRecords records;

    @Override
    public List<OpenList> of(Contact contact) {
        return records.of("opening-entries", "OpeningEntry", contact);
    }
}
