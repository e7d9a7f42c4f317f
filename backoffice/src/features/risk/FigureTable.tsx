import type { ReactNode } from 'react';
import { CERTIFICATES, type Certificate } from '../market/certificates';
import classes from './Risk.module.css';

export type Figure = {
  name: string;
  unit?: string;
  of: (certificate: Certificate) => ReactNode;
  total?: ReactNode;
};

type Props = { label: string; total: string; groups: readonly (readonly Figure[])[] };

/** Figures in rows, markets in columns, so that it also fits a phone. */
export function FigureTable({ label, total, groups }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroller} aria-label={label} tabIndex={0}>
      <table className={classes.figures} aria-label={label}>
        <thead>
          <tr>
            <td />
            {CERTIFICATES.map((certificate) => (
              <th key={certificate} scope="col">
                {certificate}
              </th>
            ))}
            <th scope="col">{total}</th>
          </tr>
        </thead>
        {groups.map((figures) => (
          <tbody key={figures[0]?.name}>
            {figures.map(({ name, unit, of, total: sum }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {unit && <span className={classes.unit}>{unit}</span>}
                </th>
                {CERTIFICATES.map((certificate) => (
                  <td key={certificate}>{of(certificate) ?? <span className={classes.none}>–</span>}</td>
                ))}
                <td className={classes.sum}>{sum}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
