import { describeSupplierList, SupplierListPage, type SupplierListProps } from "@/app/_pages/supplier-list-page";

export const generateMetadata = (props: SupplierListProps) => describeSupplierList("en", props);

export default function Page(props: SupplierListProps) {
  return <SupplierListPage locale="en" {...props} />;
}
