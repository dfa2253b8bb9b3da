package cn.tongxin.exchange.sheet;

import java.util.List;

import cn.tongxin.exchange.cell.Cell;

/**
 * A row as it stands in the file.
 *
 * @param number as its owner sees it, from 1
 */
public record SourceRow(int number, List<Cell> cells) {
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
