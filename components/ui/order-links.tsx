import { SiteLink } from "./site-link";

interface OrderLinksProps {
  /** What the list of orders is called to a screen reader. */
  label: string;
  orders: readonly { order: string; text: string; href: string }[];
  current: string;
}

/** The orders that a list can be in, as links. */
export function OrderLinks({ label, orders, current }: OrderLinksProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {orders.map(({ order, text, href }) => (
          <li key={order}>
            <SiteLink
              href={href}
              scroll={false}
              aria-current={order === current ? "true" : undefined}
              className="palt inline-block py-2 text-faded no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-shu"
            >
              {text}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
