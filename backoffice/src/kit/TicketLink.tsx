import { RouteLink } from './RouteLink';

export function TicketLink({ ticketId }: { ticketId: string }) {
  return (
    <RouteLink to="/audit/$ticketId" params={{ ticketId }} className="mono">
      {ticketId}
    </RouteLink>
  );
}
