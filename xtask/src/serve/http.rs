//! A file server for this machine only.

use anyhow::{Result, anyhow};
use std::fs;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Method, Request, Response, Server};

const FIRST_PORT: u16 = 8080;

/// Listens on 127.0.0.1, on port 8080 or the next free one.
pub fn open() -> Result<Server> {
    let mut last = anyhow!("no port");
    for port in FIRST_PORT..FIRST_PORT + 100 {
        match Server::http(("127.0.0.1", port)) {
            Ok(server) => return Ok(server),
            Err(why) => last = anyhow!("port {port}: {why}"),
        }
    }
    Err(last)
}

/// Answers requests with the files of that folder, for ever.
pub fn answer(server: &Server, folder: &Path) {
    for request in server.incoming_requests() {
        // A browser that goes away in the middle is no error of ours.
        let _ = reply(request, folder);
    }
}

fn reply(request: Request, folder: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some(file) = file(request.url()) else {
        return request.respond(Response::empty(400));
    };
    let Ok(bytes) = fs::read(folder.join(&file)) else {
        return request.respond(Response::from_string("404").with_status_code(404));
    };
    let mut response = Response::from_data(bytes);
    for (name, value) in [("Content-Type", kind(&file)), ("Cache-Control", "no-cache")] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The file that an address names, never one outside the folder.
fn file(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decoded(path.strip_prefix('/')?)?;
    let path = if path.is_empty() { PathBuf::from("index.html") } else { PathBuf::from(path) };
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let byte = if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            u8::try_from(digit()? * 16 + digit()?).ok()?
        } else {
            byte
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::file;
    use std::path::PathBuf;

    #[test]
    fn an_address_names_a_file_of_the_folder() {
        assert_eq!(file("/"), Some(PathBuf::from("index.html")));
        assert_eq!(file("/page.js?x#y"), Some(PathBuf::from("page.js")));
        assert_eq!(file("/%C3%A9t%C3%A9.css"), Some(PathBuf::from("été.css")));
    }

    #[test]
    fn no_address_leaves_the_folder() {
        for url in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/a/../../b",
            "//etc/passwd",
            "/%2Fetc",
            "/%",
            "x",
        ] {
            assert_eq!(file(url), None, "{url}");
        }
    }
}
