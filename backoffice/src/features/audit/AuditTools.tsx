import classes from './AuditPage.module.css';
import { ExportMenu } from './ExportMenu';
import type { AuditSearch } from './search';
import { Verify } from './Verify';

/** What can be done with the trail as a whole. */
export function AuditTools({ search }: { search: AuditSearch }) {
  return (
    <div className={classes.tools}>
      <Verify />
      <ExportMenu search={search} />
    </div>
  );
}
