import { type ColumnDef, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { type CSSProperties, type MouseEvent, type ReactNode, useRef } from 'react';
import classes from './DataGrid.module.css';
import { SkeletonRows } from './SkeletonRows';
import { useShortcuts } from './shortcuts';
import { Trouble } from './Trouble';

export type GridColumnMeta = {
  /** Pixels; the column named by `grows` also takes what is left. */
  width: number;
  grows?: boolean;
  align?: 'end';
  unit?: string;
  /** Left out on a phone, where the page behind the row has it. */
  wide?: boolean;
};

const features = tableFeatures({ columnMeta: {} as GridColumnMeta });
type Features = typeof features;
export type GridColumn<Row extends object> = ColumnDef<Features, Row> & { meta?: GridColumnMeta };
export const gridColumns = <Row extends object>() => createColumnHelper<Features, Row>();

/** The link that stands for its row: what a click on the row, or Enter after j and k, follows. */
export const ROW_LINK = { 'data-row-link': true } as const;

type Props<Row extends object> = {
  label: string;
  columns: GridColumn<Row>[];
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  empty: ReactNode;
  footer: ReactNode;
  error: Error | null;
  updatedAt: number;
  onRetry: () => void;
};

const NO_ROWS: never[] = [];

export function DataGrid<Row extends object>(props: Props<Row>) {
  const { label, columns, rows, rowId, empty, footer, error, updatedAt, onRetry } = props;
  const data = (rows ?? NO_ROWS) as Row[];
  const table = useTable({ features, columns, data, getRowId: rowId });
  const body = useRef<HTMLTableSectionElement>(null);
  useShortcuts({ j: () => walk(body.current, 1), k: () => walk(body.current, -1) });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const widths = { '--wide': widthOf(columns), '--phone': widthOf(columns.filter(({ meta }) => !meta?.wide)) };

  return (
    <div className={classes.grid}>
      {error && <Trouble error={error} onRetry={onRetry} dataFrom={rows ? updatedAt : 0} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroller} aria-label={label} tabIndex={0}>
        <table className={classes.table} style={widths as CSSProperties} aria-busy={!rows && !error}>
          <colgroup>
            {columns.map((column) => (
              <col
                key={column.id}
                data-wide={column.meta?.wide}
                style={column.meta?.grows ? undefined : { width: column.meta?.width }}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              {headers.map((header) => {
                const meta = header.column.columnDef.meta;
                return (
                  <th key={header.id} scope="col" data-align={meta?.align} data-wide={meta?.wide}>
                    <table.FlexRender header={header} />
                    {meta?.unit && <span className={classes.unit}>{meta.unit}</span>}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody ref={body}>
            {!rows && !error && <SkeletonRows columns={columns.length} />}
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} data-row={row.id} onClick={followRowLink}>
                {row.getAllCells().map((cell) => (
                  <Cell key={cell.id} meta={cell.column.columnDef.meta}>
                    <table.FlexRender cell={cell} />
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows?.length === 0 && <div className={classes.empty}>{empty}</div>}
      </section>
      <div className={classes.footer}>{footer}</div>
    </div>
  );
}

function Cell({ meta, children }: { meta: GridColumnMeta | undefined; children: ReactNode }) {
  return (
    <td data-align={meta?.align} data-wide={meta?.wide}>
      {children}
    </td>
  );
}

function widthOf(columns: readonly { meta?: GridColumnMeta }[]): string {
  return `${columns.reduce((sum, { meta }) => sum + (meta?.width ?? 0), 0)}px`;
}

/** A click anywhere on a row is a click on its link, with the same keys held; marking text or using a button is not. */
function followRowLink(event: MouseEvent<HTMLTableRowElement>): void {
  if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
  if (window.getSelection()?.isCollapsed === false) return;
  const { ctrlKey, metaKey, shiftKey } = event;
  const click = new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey });
  event.currentTarget.querySelector('[data-row-link]')?.dispatchEvent(click);
}

function walk(body: HTMLTableSectionElement | null, step: 1 | -1): void {
  const links = Array.from(body?.querySelectorAll<HTMLElement>('[data-row-link]') ?? []);
  const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = links[here === -1 ? 0 : here + step];
  next?.focus();
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
