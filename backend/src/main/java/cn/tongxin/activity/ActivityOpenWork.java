package cn.tongxin.activity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.users.Contact;
import cn.tongxin.users.OpenList;
import cn.tongxin.users.OpenRecords;
import cn.tongxin.users.OpenWork;

/** Activities that somebody planned or entered and that are not decided on. */
@ApplicationScoped
class ActivityOpenWork implements OpenWork {
    @Inject
    OpenRecords records;

    @Override
    public List<OpenList> of(Contact contact) {
        return records.of("activities", "Activity", contact);
    }
}
