// Unpacks the browser into TMPDIR and prints the path of its program.
import chromium from "@sparticuz/chromium";

console.log(await chromium.executablePath());
