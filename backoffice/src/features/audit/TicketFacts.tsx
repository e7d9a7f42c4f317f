import { useTranslation } from 'react-i18next';
import { CopyId } from '../../kit/CopyId';
import { Fact, Facts } from '../../kit/Facts';
import { Moment } from '../../kit/Moment';
import page from '../../kit/page.module.css';
import { RouteLink } from '../../kit/RouteLink';
import { TicketLink } from '../../kit/TicketLink';
import { formatUtc } from '../../units/format';
import type { Ticket } from './queries';
import { SealFacts } from './SealFacts';
import classes from './TicketPage.module.css';
import { actionLabel, actorLabel, entityLabel } from './words';

export function TicketFacts({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const copyable = (value: string | null | undefined, label: string) =>
    value ? <CopyId value={value} label={label} /> : null;
  return (
    <div className={classes.column}>
      <section className={page.card} aria-labelledby="facts">
        <h2 id="facts">{t('facts.title')}</h2>
        <Facts>
          <Fact name={t('audit.ticket')}>{copyable(ticket.ticket_id, t('audit.ticket'))}</Fact>
          <Fact name={t('audit.action')}>
            {actionLabel(ticket.action_type, t)} <span className="mono">{ticket.action_type}</span>
          </Fact>
          <Fact name={t('audit.time')}>
            <Moment at={ticket.timestamp} />
            <br />
            <span className="numeric">{formatUtc(ticket.timestamp)}</span>
          </Fact>
          <Fact name={t('audit.actor')}>{actorLabel(ticket, t)}</Fact>
          <Fact name={t('audit.subject')}>
            {entityLabel(ticket.entity_type, t)} {copyable(ticket.entity_id, t('facts.id'))}
          </Fact>
          <Fact name={t('entities.MarketMaker')}>
            {ticket.market_maker_id && <MakerLink id={ticket.market_maker_id} />}
          </Fact>
          <Fact name={t('ticket.tags')}>{ticket.tags.length > 0 ? <Tags tags={ticket.tags} /> : null}</Fact>
          <Fact name={t('ticket.related')}>
            {ticket.related_ticket_ids.length > 0 ? <Related ids={ticket.related_ticket_ids} /> : null}
          </Fact>
        </Facts>
      </section>
      <SealFacts ticketId={ticket.ticket_id} />
      <section className={page.card} aria-labelledby="technical">
        <h2 id="technical">{t('ticket.technical')}</h2>
        <Facts>
          <Fact name={t('ticket.ip')}>{copyable(ticket.ip_address, t('ticket.ip'))}</Fact>
          <Fact name={t('ticket.userAgent')}>{ticket.user_agent}</Fact>
          <Fact name={t('ticket.session')}>{copyable(ticket.session_id, t('ticket.session'))}</Fact>
          <Fact name={t('trouble.correlation')}>{copyable(ticket.correlation_id, t('trouble.correlation'))}</Fact>
          <Fact name={t('facts.userId')}>{copyable(ticket.user_id, t('facts.userId'))}</Fact>
        </Facts>
      </section>
    </div>
  );
}

function MakerLink({ id }: { id: string }) {
  return (
    <RouteLink to="/market-makers/$id" params={{ id }} className="mono">
      {id}
    </RouteLink>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className={classes.tags}>
      {tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          {tag}
        </span>
      ))}
    </span>
  );
}

function Related({ ids }: { ids: readonly string[] }) {
  return (
    <span className={classes.related}>
      {ids.map((id) => (
        <TicketLink key={id} ticketId={id} />
      ))}
    </span>
  );
}
