package cn.tongxin.exchange;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Row;

/**
 * What is to be said about one row.
 *
 * @param sheetRow number of the row in the uploaded sheet
 * @param column as the sheet calls it; absent: the whole row
 * @param cellText what stands in the cell
 * @param recordId the record that it seems to repeat
 */
public record FindingView(
        UUID id,
        String etag,
        Integer sheetRow,
        FindingKind kind,
        @Nullable String column,
        @Nullable String cellText,
        String message,
        @Nullable UUID recordId)
        implements Row {}
