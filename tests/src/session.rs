//! The first word to WebKitWebDriver: which program it opens, and with what.

use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::driver::{Driver, Home};
use crate::kiosk::{Opening, PATIENCE};
use crate::layout::Size;
use crate::trouble::{Outcome, Trouble};

/// Opens the kiosk.
pub(crate) async fn begin_session(driver: &Driver, opening: &Opening<'_>, home: &Home) -> Outcome<Client> {
    let mut arguments = vec!["--content".into(), opening.content.display().to_string()];
    arguments.extend(["--cache".into(), home.cache().display().to_string()]);
    // Always, since this machine may have settings of its own.
    arguments.extend(["--settings".into(), home.settings().display().to_string()]);
    if opening.layout.is_desk() {
        let Size { width_px, height_px } = opening.size;
        arguments.extend(["--windowed".into(), format!("{width_px}x{height_px}")]);
    }
    // Exactly this: with a browser's name the driver answers that the capabilities do not match.
    let browser = json!({ "binary": opening.program.display().to_string(), "args": arguments });
    let capabilities = json!({ "webkitgtk:browserOptions": browser });
    let Value::Object(capabilities) = capabilities else {
        return Err(Trouble::new("capabilities are an object"));
    };
    let begun = Instant::now();
    loop {
        let session = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.clone())
            .connect(&driver.address())
            .await;
        match session {
            Ok(client) => return Ok(client),
            // The driver has not opened its port yet.
            Err(error) if begun.elapsed() > PATIENCE => {
                return Err(Trouble::new(format!("no session: {error}\n{}", home.last_words())));
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}
