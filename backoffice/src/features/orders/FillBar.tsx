import { Amount } from '../../kit/Amount';
import { PartBar } from '../../kit/PartBar';
import type { Order } from './calls';

/** How much of an order has traded. */
export function FillBar({ order }: { order: Order }) {
  const { filled_quantity: filled, quantity, certificate_type: certificate } = order;
  if (quantity === null) return <Amount value={filled} asset={certificate} />;
  return <PartBar part={filled} whole={quantity} asset={certificate} />;
}
