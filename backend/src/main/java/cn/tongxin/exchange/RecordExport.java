package cn.tongxin.exchange;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.consumption.ConsumptionRecordFilter;
import cn.tongxin.consumption.ConsumptionRecordRows;
import cn.tongxin.exchange.format.ConsumptionSheet;
import cn.tongxin.exchange.format.Lookups;
import cn.tongxin.exchange.format.SheetColumn;
import cn.tongxin.exchange.format.SheetFormat;
import cn.tongxin.exchange.format.VolunteerSheet;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.volunteer.VolunteerRecordFilter;
import cn.tongxin.volunteer.VolunteerRecordRows;

/** Records as sheets, in the very format in which sheets come in. */
@ApplicationScoped
public class RecordExport {
    @Inject
    VolunteerRecordRows volunteerRecords;

    @Inject
    ConsumptionRecordRows purchases;

    @Inject
    VolunteerSheet volunteerSheet;

    @Inject
    ConsumptionSheet consumptionSheet;

    @Inject
    SheetOpener opener;

    @Inject
    SheetDownloads downloads;

    @Inject
    CurrentUser user;

    public SheetDownload volunteerRecords(VolunteerRecordFilter filter, @Nullable String format) {
        Lookups lookups = opener.lookups();
        String source = user.sourceSystem();
        return download(
                volunteerSheet,
                volunteerRecords.all(filter).each(row -> volunteerSheet.row(row, lookups, source)),
                format);
    }

    public SheetDownload consumptionRecords(ConsumptionRecordFilter filter, @Nullable String format) {
        Lookups lookups = opener.lookups();
        String source = user.sourceSystem();
        return download(
                consumptionSheet,
                purchases.all(filter).each(row -> consumptionSheet.row(row, lookups, source)),
                format);
    }

    private SheetDownload download(SheetFormat<?> sheet, Rows<List<@Nullable Object>> rows, @Nullable String format) {
        List<String> header = sheet.exported().stream().map(SheetColumn::title).toList();
        return downloads.of(sheet.kind().chinese(), header, rows, format);
    }
}
