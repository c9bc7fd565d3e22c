import { ImageResponse } from "next/og";
import { fontsFor } from "@/lib/social-image/fonts";
import { imageSize } from "./incident-image";

/** Draws a picture that nobody asked for, so that who asks for the first one does not wait for the renderer to load. */
export async function warmUpImages(): Promise<void> {
  const fonts = fontsFor({ regular: "開示録", bold: "" });
  const family = fonts.map(({ name }) => `"${name}"`).join(", ");
  try {
    await new ImageResponse(<div style={{ display: "flex", fontFamily: family }}>開示録</div>, {
      ...imageSize,
      fonts,
    }).arrayBuffer();
  } catch (error) {
    // The first picture that is asked for then says so to who asks.
    console.warn("the renderer of pictures could not be loaded beforehand", error);
  }
}
