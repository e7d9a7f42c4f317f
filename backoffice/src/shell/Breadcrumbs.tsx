import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { KindProps } from '../features/holders/kinds';
import { getHolder } from '../features/holders/queries';
import { shortId } from '../kit/CopyId';
import { AREAS } from './areas';
import classes from './Breadcrumbs.module.css';

/** Where the reader is: the area, and what of it. The last part is the heading of the page. */
export function Breadcrumbs() {
  const { t } = useTranslation();
  const matches = useMatchRoute();
  const maker = matches({ to: '/market-makers/$id' });
  const entity = matches({ to: '/entities/$id' });
  const ticket = matches({ to: '/audit/$ticketId' });
  const market = matches({ to: '/market/$certificate' }) || matches({ to: '/book/$certificate' });
  const area = AREAS.find(({ to }) => matches({ to, fuzzy: true }));
  if (matches({ to: '/reference' })) return <Heading text={t('reference.title')} />;
  const areaName = area ? t(area.name) : t('notFound.title');
  if (!area || !(maker || entity || ticket || market)) return <Heading text={areaName} />;
  return (
    <div className={classes.crumbs}>
      <nav aria-label={t('nav.breadcrumbs')}>
        <Link to={area.to} className={classes.area}>
          {areaName}
        </Link>
      </nav>
      <span aria-hidden="true" className={classes.divider}>
        /
      </span>
      {maker && <HolderHeading kind="marketMakers" id={maker.id} />}
      {entity && <HolderHeading kind="entities" id={entity.id} />}
      {market && <Heading text={market.certificate} />}
      {ticket && <Heading text={ticket.ticketId} mono />}
    </div>
  );
}

function HolderHeading({ kind, id }: KindProps & { id: string }) {
  const { data } = useQuery(getHolder(kind, id));
  return <Heading text={data?.name ?? shortId(id)} />;
}

function Heading({ text, mono = false }: { text: string; mono?: boolean }) {
  return (
    <>
      <title>{`${text} · Niha`}</title>
      <h1 className={`${classes.heading} ${mono ? 'mono' : ''}`}>{text}</h1>
    </>
  );
}
