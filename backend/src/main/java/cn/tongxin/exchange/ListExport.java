package cn.tongxin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivityFilter;
import cn.tongxin.activity.ActivityService;
import cn.tongxin.exchange.list.ListSheet;
import cn.tongxin.exchange.list.ListSheets;
import cn.tongxin.opening.OpeningEntryFilter;
import cn.tongxin.opening.OpeningEntryService;
import cn.tongxin.pairing.PairingFilter;
import cn.tongxin.pairing.PairingService;
import cn.tongxin.project.ProjectFilter;
import cn.tongxin.project.ProjectService;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.volunteer.person.VolunteerFilter;
import cn.tongxin.volunteer.person.VolunteerService;

/** Lists as sheets for people: the rows that the list of the same filter shows, all pages of it. */
@ApplicationScoped
public class ListExport {
    @Inject
    ActivityService activities;

    @Inject
    VolunteerService volunteers;

    @Inject
    PairingService pairings;

    @Inject
    ProjectService projects;

    @Inject
    OpeningEntryService openingEntries;

    @Inject
    SheetDownloads downloads;

    public SheetDownload activities(ActivityFilter filter, @Nullable String format) {
        return download(ListSheets.ACTIVITIES, activities.all(filter), format);
    }

    public SheetDownload volunteers(VolunteerFilter filter, @Nullable String format) {
        return download(ListSheets.VOLUNTEERS, volunteers.all(filter), format);
    }

    public SheetDownload pairings(PairingFilter filter, @Nullable String format) {
        return download(ListSheets.PAIRINGS, pairings.all(filter), format);
    }

    public SheetDownload projects(ProjectFilter filter, @Nullable String format) {
        return download(ListSheets.PROJECTS, projects.all(filter), format);
    }

    public SheetDownload openingEntries(OpeningEntryFilter filter, @Nullable String format) {
        return download(ListSheets.OPENING_ENTRIES, openingEntries.all(filter), format);
    }

    private <R> SheetDownload download(ListSheet<R> sheet, Rows<R> rows, @Nullable String format) {
        return downloads.of(sheet.title(), sheet.header(), rows.each(sheet::cells), format);
    }
}
