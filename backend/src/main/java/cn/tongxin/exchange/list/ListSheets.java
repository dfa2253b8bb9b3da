package cn.tongxin.exchange.list;

import java.util.stream.Collectors;

import cn.tongxin.activity.ActivitySummary;
import cn.tongxin.opening.OpeningEntryView;
import cn.tongxin.pairing.PairingView;
import cn.tongxin.programme.softrule.Warning;
import cn.tongxin.project.PartnerView;
import cn.tongxin.project.ProjectView;
import cn.tongxin.volunteer.person.VolunteerView;

/** The columns of each exported list, called as the screen calls them. */
public final class ListSheets {
    private static final String ID = "系统编号";
    private static final String STATUS = "状态";
    private static final String FROM = "起始日期";

    public static final ListSheet<ActivitySummary> ACTIVITIES = ListSheet.<ActivitySummary>of("活动列表")
            .with("标题", ActivitySummary::title)
            .with("类型", ActivitySummary::kindName)
            .with("组织单位", ActivitySummary::organizerName)
            .with("活动日期", ActivitySummary::heldOn)
            .with("开始时间", row -> Words.time(row.startsAt()))
            .with("结束时间", row -> Words.time(row.endsAt()))
            .with("地点", row -> Words.joined(" ", row.venueName(), row.place()))
            .with("人数", ActivitySummary::headcount)
            .with("受益人次", ActivitySummary::beneficiaries)
            .with("活动概要", ActivitySummary::summary)
            .with("成效", ActivitySummary::outcome)
            .with("进展", row -> row.stage().chinese())
            .with(STATUS, row -> row.status().chinese())
            .with(ID, ActivitySummary::id);

    /** By number; the name as far as the caller may read it. */
    public static final ListSheet<VolunteerView> VOLUNTEERS = ListSheet.<VolunteerView>of("志愿者名册")
            .with("志愿者编号", VolunteerView::number)
            .with("姓名", row -> row.name() == null ? "已抹去" : row.name())
            .with("单位", VolunteerView::organizationName)
            .with("服务状态", row -> row.retiredOn() == null ? "在服务" : "服务到" + Words.day(row.retiredOn()))
            .with(ID, VolunteerView::id);

    public static final ListSheet<PairingView> PAIRINGS = ListSheet.<PairingView>of("结对列表")
            .with("帮扶方", PairingView::supporterName)
            .with("受助方", PairingView::beneficiaryName)
            .with("结对种类", PairingView::kind)
            .with(FROM, PairingView::from)
            .with("截止日期", PairingView::to)
            .with(STATUS, row -> row.status().chinese())
            .with("与要求不符", row -> row.warnings().stream().map(Warning::message).collect(Collectors.joining("；")))
            .with("协议要点", PairingView::agreement)
            .with("结束原因", PairingView::endReason)
            .with(ID, PairingView::id);

    public static final ListSheet<ProjectView> PROJECTS = ListSheet.<ProjectView>of("领办项目列表")
            .with("项目名称", ProjectView::name)
            .with("领办单位", ProjectView::leaderName)
            .with(
                    "协办单位",
                    row -> row.partners().stream()
                            .map(PartnerView::organizationName)
                            .collect(Collectors.joining("、")))
            .with("帮扶方", ProjectView::supporterName)
            .with("受助方", ProjectView::beneficiaryName)
            .with("受助方需求", ProjectView::need)
            .with("下一节点", Words::nextMilestone)
            .with(FROM, ProjectView::from)
            .with("计划完成日期", ProjectView::dueOn)
            .with(STATUS, row -> row.status().chinese())
            .with("逾期", row -> row.overdue() ? "逾期" : null)
            .with("完成日期", ProjectView::completedOn)
            .with("成果", row -> row.result() == null ? null : row.result().summary())
            .with("终止原因", ProjectView::stopReason)
            .with(ID, ProjectView::id);

    /** Times and money stand apart from what is counted, so that no column adds up different units. */
    public static final ListSheet<OpeningEntryView> OPENING_ENTRIES = ListSheet.<OpeningEntryView>of("汇总补录列表")
            .with("单位", OpeningEntryView::organizationName)
            .with("月份", row -> Words.month(row.day()))
            .with("指标", row -> row.metric().chinese())
            .with("数值", Words::count)
            .with("计量单位", row -> Words.count(row) == null ? null : row.unit().chinese())
            .with("时长（小时）", Words::hours)
            .with("金额（元）", Words::yuan)
            .with("原汇总表（份）", OpeningEntryView::attachmentCount)
            .with("说明", OpeningEntryView::note)
            .with(STATUS, row -> row.status().chinese())
            .with(ID, OpeningEntryView::id);

    private ListSheets() {}
}
